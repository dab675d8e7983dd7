package city.hansa.instruments.bring;

import city.hansa.imports.Column;
import java.util.List;

/** The columns of a list of signatories. */
final class SignatoryColumns {
  static final String INSTRUMENT = "instrument";
  static final String SIGNATORY = "signatory";
  static final String COUNTRY = "country";
  static final String DATE = "date";
  static final String KIND = "kind";
  static final String SOURCE = "source";
  static final String PLACE = "place";
  static final String STANDING = "standing";
  static final String SIGNER = "signer";
  static final String ROLE = "role";

  static final List<Column> ALL =
      List.of(
          required(INSTRUMENT),
          required(SIGNATORY, "name", "city", "actor", "id"),
          optional(COUNTRY, "country code"),
          required(DATE, "made on", "signed on", "day"),
          required(KIND, "act", "type"),
          required(SOURCE, "evidence"),
          optional(PLACE, "page", "at", "source place"),
          optional(STANDING),
          optional(SIGNER, "signed by", "by name"),
          optional(ROLE, "by role", "office"));

  private SignatoryColumns() {}

  private static Column required(String name, String... aliases) {
    return Column.required(name, "signatories." + name, "signatories." + name + ".help", aliases);
  }

  private static Column optional(String name, String... aliases) {
    return Column.optional(name, "signatories." + name, "signatories." + name + ".help", aliases);
  }

  /** The column that a reason of the register speaks of; empty for the whole row. */
  static String ofReason(String field) {
    return switch (field) {
      case "actor" -> SIGNATORY;
      case "madeOn", "receivedOn" -> DATE;
      case "type" -> KIND;
      case "evidence" -> SOURCE;
      case "standing" -> STANDING;
      case "by.name" -> SIGNER;
      case "by.role" -> ROLE;
      case "payload.instrument" -> INSTRUMENT;
      default -> "";
    };
  }
}
