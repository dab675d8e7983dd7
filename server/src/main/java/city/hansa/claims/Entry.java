package city.hansa.claims;

import city.hansa.engine.register.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim as fields of text, and its reading. Form, API, imports and shipped rows use this one. */
public final class Entry {

  /** Every field, in the order of the form; names of columns and of JSON alike. */
  public static final List<String> FIELDS =
      List.of(
          "subject",
          "predicate",
          "kind",
          "wording",
          "number",
          "bound",
          "says",
          "unit",
          "across",
          "boundary",
          "asOf",
          "checkOn",
          "statedBy",
          "source",
          "place",
          "quotes",
          "note");

  /** Those without which there is no claim. */
  public static final Set<String> REQUIRED =
      Set.of("subject", "predicate", "kind", "wording", "number", "unit", "statedBy", "source");

  /** Longest text of a field, in characters; a note may have ten times as many. */
  public static final int LONGEST = 200;

  private static final String SLUG = "[a-z0-9][a-z0-9-]*";
  private final Map<String, String> fields;
  private final List<Reading.Fault> faults = new ArrayList<>();

  private Entry(Map<String, String> fields) {
    this.fields = fields;
  }

  /**
   * Whether subject and source exist is for the caller to ask.
   *
   * @param id of the claim that is made
   * @param fields those that were entered; a missing one is an empty one
   */
  public static Reading read(String id, Origin origin, Map<String, String> fields) {
    return new Entry(fields).claim(id, origin);
  }

  private Reading claim(String id, Origin origin) {
    Claim.About about = about();
    Quantity quantity = quantity(about.kind());
    BigDecimal across = number("across");
    if (across != null && across.signum() <= 0) {
      fault("across", "claims.fault.positive");
    }
    Claim claim =
        new Claim(
            id,
            about,
            quantity,
            parsed("asOf", PartialDate::parse, "claims.fault.date"),
            across,
            required("statedBy"),
            text("source", SLUG, "claims.fault.source", true),
            text("place"),
            text("quotes", SLUG, "claims.fault.source", false),
            parsed("checkOn", LocalDate::parse, "claims.fault.day"),
            text("note"),
            origin);
    return faults.isEmpty() ? new Reading.Read(claim) : new Reading.Faulty(List.copyOf(faults));
  }

  private Claim.About about() {
    String subject = text("subject", SLUG, "claims.fault.subject", true);
    String predicate = text("predicate", SLUG, "claims.fault.predicate", true);
    CountKind kind = choice("kind", CountKind.class, CountKind.OTHER);
    String unit = text("unit", "[\\p{L}][\\p{L}0-9 /-]*", "claims.fault.unit", true);
    return new Claim.About(
        subject == null ? "" : subject,
        predicate == null ? "" : predicate,
        kind,
        unit == null ? "" : unit.toLowerCase(Locale.ROOT),
        text("boundary"));
  }

  private Quantity quantity(CountKind kind) {
    Wording wording = choice("wording", Wording.class, Wording.EXACT);
    if (value("number").isEmpty()) {
      fault("number", "claims.fault.required");
    }
    BigDecimal number = number("number");
    BigDecimal bound = number("bound");
    try {
      return Quantity.of(
          number == null ? BigDecimal.ZERO : number, wording, bound, kind.whole(), value("says"));
    } catch (IllegalArgumentException crossed) {
      fault("bound", "claims.fault.bound");
      return Quantity.exact(0);
    }
  }

  private @Nullable BigDecimal number(String field) {
    return parsed(field, Numbers::parse, "claims.fault.number");
  }

  private <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    if (value(field).isEmpty()) {
      fault(field, "claims.fault.required");
      return otherwise;
    }
    String name = value(field).toUpperCase(Locale.ROOT);
    E chosen = parsed(field, text -> Enum.valueOf(type, name), "claims.fault.choice");
    return chosen == null ? otherwise : chosen;
  }

  private <T> @Nullable T parsed(String field, Function<String, T> parser, String fault) {
    String value = value(field);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      fault(field, fault);
      return null;
    }
  }

  private @Nullable String text(String field, String form, String fault, boolean required) {
    String value = text(field);
    if (value == null && required) {
      fault(field, "claims.fault.required");
    } else if (value != null && !value.matches(form)) {
      fault(field, fault);
    }
    return value;
  }

  private String required(String field) {
    String value = text(field);
    if (value == null) {
      fault(field, "claims.fault.required");
    }
    return value == null ? "" : value;
  }

  private @Nullable String text(String field) {
    String value = value(field);
    if (value.length() > (field.equals("note") ? LONGEST * 10 : LONGEST)) {
      fault(field, "claims.fault.long");
    }
    return value.isEmpty() ? null : value;
  }

  private String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private void fault(String field, String messageKey) {
    faults.add(new Reading.Fault(field, value(field), messageKey));
  }
}
