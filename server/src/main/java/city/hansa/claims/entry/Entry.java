package city.hansa.claims.entry;

import city.hansa.claims.Claim;
import city.hansa.claims.CountKind;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.claims.Wording;
import city.hansa.engine.register.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  private static final String SLUG = "[a-z0-9][a-z0-9-]*";
  private final Fields fields;

  private Entry(Fields fields) {
    this.fields = fields;
  }

  /**
   * Whether subject and source exist is for the caller to ask.
   *
   * @param id of the claim that is made
   * @param fields those that were entered; a missing one is an empty one
   */
  public static Reading read(String id, Origin origin, Map<String, String> fields) {
    return new Entry(new Fields(fields)).claim(id, origin);
  }

  private Reading claim(String id, Origin origin) {
    Claim.About about = about();
    Quantity quantity = quantity(about.kind());
    BigDecimal across = fields.number("across");
    if (across != null && across.signum() <= 0) {
      fields.fault("across", "claims.fault.positive");
    }
    Claim claim =
        new Claim(
            id,
            about,
            quantity,
            fields.parsed("asOf", PartialDate::parse, "claims.fault.date"),
            across,
            fields.required("statedBy"),
            fields.text("source", SLUG, "claims.fault.source", true),
            fields.text("place"),
            fields.text("quotes", SLUG, "claims.fault.source", false),
            fields.parsed("checkOn", LocalDate::parse, "claims.fault.day"),
            fields.text("note"),
            origin);
    List<Reading.Fault> faults = fields.faults();
    return faults.isEmpty() ? new Reading.Read(claim) : new Reading.Faulty(faults);
  }

  private Claim.About about() {
    String subject = fields.text("subject", SLUG, "claims.fault.subject", true);
    String predicate = fields.text("predicate", SLUG, "claims.fault.predicate", true);
    CountKind kind = fields.choice("kind", CountKind.class, CountKind.OTHER);
    String unit = fields.text("unit", "[\\p{L}][\\p{L}0-9 /-]*", "claims.fault.unit", true);
    return new Claim.About(
        subject == null ? "" : subject,
        predicate == null ? "" : predicate,
        kind,
        unit == null ? "" : unit.toLowerCase(Locale.ROOT),
        fields.text("boundary"));
  }

  private Quantity quantity(CountKind kind) {
    Wording wording = fields.choice("wording", Wording.class, Wording.EXACT);
    if (fields.value("number").isEmpty()) {
      fields.fault("number", "claims.fault.required");
    }
    BigDecimal number = fields.number("number");
    BigDecimal bound = fields.number("bound");
    try {
      return Quantity.of(
          number == null ? BigDecimal.ZERO : number,
          wording,
          bound,
          kind.whole(),
          fields.value("says"));
    } catch (IllegalArgumentException crossed) {
      fields.fault("bound", "claims.fault.bound");
      return Quantity.exact(0);
    }
  }
}
