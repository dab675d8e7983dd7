package city.hansa.instruments;

import city.hansa.acts.Payload;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.effect.EffectRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an instrument is and by which rules it is kept, as of a day. What nobody has said is empty,
 * and then nothing is refused or computed by it.
 *
 * @param values of the fields of {@code instrument.register}, by name; truth values as {@code true}
 */
public record Terms(Map<String, String> values) {

  /** In effect as soon as it is adopted. */
  public static final String NO_RULE = "NONE";

  public Terms {
    values = Map.copyOf(values);
  }

  /** The same where a later act says something else. */
  public Terms with(Payload payload) {
    Map<String, String> more = new HashMap<>(values);
    payload
        .values()
        .forEach((name, value) -> {
          switch (value) {
            case Json.Text(String text) when !text.isBlank() -> more.put(name, text);
            case Json.Truth(boolean truth) -> more.put(name, Boolean.toString(truth));
            default -> {
              // Absent, or of a kind that no term has.
            }
          }
        });
    return new Terms(more);
  }

  /** Empty if nobody has said. */
  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  public String title() {
    return text("title");
  }

  /** In the reader's language where somebody gave it, else as printed first. */
  public String title(Locale language) {
    String mark = language.getLanguage() + ":";
    return text("titles")
        .lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .findFirst()
        .orElse(title());
  }

  public boolean is(String field, String value) {
    return text(field).equals(value);
  }

  /** The rule of effect; empty where there is none, or only words tell it. */
  public Optional<EffectRule> effectRule() {
    String rule = text("effect");
    return rule.isEmpty() || rule.equals(NO_RULE)
        ? Optional.empty()
        : Optional.of(EffectRule.parse(rule));
  }

  public Optional<CalendarPeriod> period(String field) {
    return text(field).isEmpty()
        ? Optional.empty()
        : Optional.of(CalendarPeriod.parse(text(field)));
  }

  public Optional<PartialDate> date(String field) {
    return text(field).isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text(field)));
  }

  /** When it can be signed; open on the side that nobody has named. */
  public Period window() {
    PartialDate from = date("openFrom").orElse(null);
    return date("lastDay")
        .map(Terms::dayAfter)
        .map(until -> new Period(from, End.on(until)))
        .orElseGet(() -> new Period(from, End.OPEN));
  }

  /** Of a mere month or year, nobody knows after which of its days it closed. */
  private static PartialDate dayAfter(PartialDate last) {
    return last.earliest().equals(last.latest()) ? PartialDate.of(last.latest().plusDays(1)) : last;
  }

  /** Languages in which the text is authentic, as BCP 47 tags. */
  public List<String> languages() {
    return Stream.of(text("languages").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }
}
