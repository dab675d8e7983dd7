package city.hansa.site;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.AsOf;
import city.hansa.kernel.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * What a page needs to know about its reader: words in their language, links that keep their day,
 * numbers as they write them. One per request; every template takes it as {@code site}.
 *
 * @param path the address of this page, without query
 * @param query the query of this page as sent, decoded, one value a name
 * @param viewer who reads
 * @param mayFollow whether the reader may ask for letters: they are signed in, or this register
 *     writes to strangers
 * @param token what a form that changes something must send along; see {@code site/token.jte}
 * @param actors finds whom a typed name means
 */
public record Site(
    MessageSource messages,
    Locale language,
    AsOf asOf,
    String path,
    Map<String, String> query,
    Viewer viewer,
    boolean mayFollow,
    FormToken token,
    ActorsMeant actors) {

  /**
   * The text for a key in the reader's language, formatted by {@link java.text.MessageFormat}.
   *
   * @throws org.springframework.context.NoSuchMessageException if no bundle has it
   */
  public String t(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  /** Whether the bundles know a key: for labels of an open set, such as themes. */
  public boolean knows(String key) {
    return messages.getMessage(key, null, null, language) != null;
  }

  /** The same in another language. */
  public Site in(Locale other) {
    return new Site(messages, other, asOf, path, query, viewer, mayFollow, token, actors);
  }

  /** The address with the reader's day kept. */
  public String href(String address) {
    if (!asOf.isChosen()) {
      return address;
    }
    int hash = address.indexOf('#');
    String head = hash < 0 ? address : address.substring(0, hash);
    String tail = hash < 0 ? "" : address.substring(hash);
    return head + (head.contains("?") ? "&" : "?") + AsOf.PARAMETER + "=" + asOf.day() + tail;
  }

  /**
   * This page with one query parameter set to another value, or taken away when the value is empty.
   */
  public String here(String name, String value) {
    StringBuilder address = new StringBuilder(path);
    char mark = '?';
    for (Map.Entry<String, String> each : query.entrySet()) {
      if (!each.getKey().equals(name) && !each.getValue().isEmpty()) {
        address
            .append(mark)
            .append(encode(each.getKey()))
            .append('=')
            .append(encode(each.getValue()));
        mark = '&';
      }
    }
    if (!value.isEmpty()) {
      address.append(mark).append(encode(name)).append('=').append(encode(value));
    }
    return address.toString();
  }

  /** The way to sign in, and back to this page. */
  public String signIn() {
    return path.equals("/sign-in") ? path : "/sign-in?next=" + encode(here("lang", ""));
  }

  /** A path segment or parameter value, percent-encoded. */
  public String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** "rtl" or "ltr". */
  public String direction() {
    return Languages.direction(language);
  }

  /** What the actor with an id is called; the id itself where there is none. One round trip. */
  public String actor(String id) {
    String name = meant(id).name();
    return name.isEmpty() ? id : name;
  }

  /** Whom somebody meant who typed this into a field for the id of an actor. */
  public Meant meant(String typed) {
    return typed.isBlank() ? Meant.NOBODY : actors.find(typed.strip(), this);
  }

  /**
   * A whole number with the reader's grouping, in Latin digits, so that tables align in every
   * language.
   */
  public String number(long value) {
    return NumberFormat.getIntegerInstance(dates().numbers()).format(value);
  }

  /** A number with at most so many digits after the point. */
  public String number(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(dates().numbers());
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  /** A large number in short: 1.6 million as the language writes it. */
  public String shortNumber(long value) {
    NumberFormat format =
        NumberFormat.getCompactNumberInstance(dates().numbers(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(value < 1_000_000 ? 0 : 2);
    return format.format(value);
  }

  /** A day as the reader writes it, such as 22 Mar 2009. */
  public String day(LocalDate day) {
    return dates().day().format(day);
  }

  /** A date as precisely as it is known: a day, a month or a year. */
  public String date(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.earliest());
      case MONTH -> dates().month().format(date.earliest());
      case YEAR -> Integer.toString(date.earliest().getYear());
    };
  }

  /** The same of a date as it is stored; what is no date is shown as it is. */
  public String date(String stored) {
    try {
      return date(PartialDate.parse(stored));
    } catch (IllegalArgumentException none) {
      return stored;
    }
  }

  /** What the reader calls a language. */
  public String tongue(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(language);
  }

  /** A moment to the minute in universal time, such as 22 Mar 2009, 14:05 UTC. */
  public String moment(Instant moment) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    return day(at.toLocalDate())
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at)
        + " UTC";
  }

  private Dates dates() {
    return Dates.of(language);
  }
}
