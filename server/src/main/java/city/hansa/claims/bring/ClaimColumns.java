package city.hansa.claims.bring;

import city.hansa.claims.entry.Entry;
import city.hansa.imports.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of claims: the fields of an entry, and who may read it. */
final class ClaimColumns {
  static final String VISIBILITY = "visibility";

  /** Other headings under which people bring the same. */
  private static final Map<String, List<String>> ALIASES =
      Map.of(
          "number",
          List.of("value", "figure", "quantity"),
          "subject",
          List.of("about", "actor"),
          "asOf",
          List.of("date", "day", "year"),
          "statedBy",
          List.of("by", "who"),
          "place",
          List.of("page", "at", "source place"),
          VISIBILITY,
          List.of("visible to"));

  static final List<Column> ALL = all();

  private ClaimColumns() {}

  private static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    Entry.FIELDS.forEach(field -> columns.add(column(field, "claims.field." + field)));
    columns.add(column(VISIBILITY, "claims.visibility"));
    return List.copyOf(columns);
  }

  private static Column column(String name, String labelKey) {
    return new Column(
        name,
        ALIASES.getOrDefault(name, List.of()),
        Entry.REQUIRED.contains(name),
        labelKey,
        switch (name) {
          case "kind", "wording", VISIBILITY -> "claims.column." + name;
          default -> "claims.help." + name;
        });
  }

  /** The column that a reason of the register speaks of; empty for the whole row. */
  static String ofReason(String field) {
    String name = field.startsWith("payload.") ? field.substring("payload.".length()) : field;
    return switch (name) {
      case "evidence" -> "source";
      case VISIBILITY -> VISIBILITY;
      default -> Entry.FIELDS.contains(name) && !name.equals(field) ? name : "";
    };
  }
}
