package city.hansa.acts.bring;

import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.imports.Column;
import city.hansa.imports.ImportKind.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The columns of acts: the envelope, then every field that a family declares. */
@Component
class ActColumns {
  private static final String PAYLOAD = "payload.";

  private static final List<Column> ENVELOPE =
      List.of(
          Column.required("type", "acts.column.type", "acts.column.type.help", "act", "kind"),
          optional("actor", "who", "city"),
          optional("on_behalf_of", "for"),
          optional("subject", "concerns"),
          Column.required(
              "made_on", "acts.column.made_on", "acts.column.made_on.help", "date", "made", "day"),
          optional("received_on", "received"),
          optional("standing"),
          optional("by_name", "signatory", "signed by", "person"),
          optional("by_role", "role", "function"),
          optional("authority"),
          optional("text_version", "text"),
          optional("place"),
          optional("source", "evidence", "sources"),
          optional("source_place", "page", "at"),
          optional("conditions", "reservation"),
          optional("corrects"),
          optional("cancels"),
          optional("visibility", "visible to"));

  private static final Set<String> NAMES =
      ENVELOPE.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());

  private final Families families;

  ActColumns(Families families) {
    this.families = families;
  }

  private static Column optional(String name, String... aliases) {
    String key = "acts.column." + name;
    return Column.optional(name, key, key + ".help", aliases);
  }

  List<Column> all() {
    Map<String, Column> columns = new LinkedHashMap<>();
    ENVELOPE.forEach(column -> columns.put(column.name(), column));
    for (ActFamily family : families.all()) {
      for (ActType type : family.types()) {
        type.fields()
            .forEach(field -> columns.putIfAbsent(column(field), payload(family.name(), field)));
      }
    }
    return List.copyOf(columns.values());
  }

  private static Column payload(String family, Field field) {
    return Column.optional(
        column(field),
        "act." + family + ".field." + field.name(),
        "acts.column.of." + field.kind(),
        PAYLOAD + field.name());
  }

  /** The column of a field: its name, unless the envelope has a column of that name. */
  static String column(Field field) {
    return column(field.name());
  }

  private static String column(String field) {
    return NAMES.contains(field) ? PAYLOAD + field : field;
  }

  /** One for each type that people enter, with the columns that it has use for. */
  List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    for (ActFamily family : families.all()) {
      for (ActType type : family.types()) {
        if (family.offered() || type.name().equals("act.cancel")) {
          List<String> columns = new ArrayList<>(ENVELOPE.stream().map(Column::name).toList());
          type.fields().forEach(field -> columns.add(column(field)));
          templates.add(new Template(type.name(), "act." + type.name(), columns));
        }
      }
    }
    return templates;
  }

  /** The column that a reason of the register speaks of; empty for the whole row. */
  static String ofReason(String field) {
    if (field.startsWith(PAYLOAD)) {
      return column(field.substring(PAYLOAD.length()));
    }
    return switch (field) {
      case "madeOn" -> "made_on";
      case "receivedOn" -> "received_on";
      case "onBehalfOf" -> "on_behalf_of";
      case "textVersion" -> "text_version";
      case "by.name" -> "by_name";
      case "by.role" -> "by_role";
      case "evidence" -> "source";
      default -> NAMES.contains(field) ? field : "";
    };
  }
}
