package city.hansa.acts.bring;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Evidence;
import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.acts.Payload;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.imports.Column;
import city.hansa.imports.Row;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes drafts of rows in the name of one office. */
final class RowToDraft {
  private static final PartialDate ANY = PartialDate.ofYear(1);

  private final Families families;
  private final List<String> payloadColumns;
  private final String office;

  /**
   * @param columns all that a file may have
   */
  RowToDraft(Families families, List<Column> columns, String office) {
    this.families = families;
    this.office = office;
    this.payloadColumns =
        columns.stream()
            .filter(column -> column.labelKey().startsWith("act."))
            .map(Column::name)
            .toList();
  }

  /**
   * The draft; worth nothing if the cells have problems afterwards.
   *
   * @param corrects number of the act, or minus its place in the batch
   */
  @Nullable ActDraft of(Cells cells, Row row, @Nullable Long corrects, @Nullable Long cancels) {
    ActType type = families.findType(cells.text("type")).orElse(null);
    ActFamily family = type == null ? null : families.find(type.family()).orElse(null);
    if (type == null || family == null) {
      cells.problem("type", "acts.bring.type", types());
      return null;
    }
    if (cells.text("made_on").isEmpty()) {
      cells.problem("made_on", "acts.refused.missing");
    }
    PartialDate made = cells.date("made_on");
    String actor = cells.text("actor").isEmpty() ? office : cells.text("actor");
    Standing standing = cells.choice("standing", Standing.class);
    Visibility visibility = cells.choice("visibility", Visibility.class);
    return new ActDraft(
        type.name(),
        actor,
        cells.textOrNull("on_behalf_of"),
        cells.text("subject"),
        made == null ? ANY : made,
        cells.date("received_on"),
        standing != null ? standing : actor.equals(office) ? Standing.OWN : Standing.REPORTED,
        office,
        signer(cells),
        cells.textOrNull("authority"),
        cells.textOrNull("text_version"),
        cells.textOrNull("place"),
        evidence(cells),
        cells.textOrNull("conditions"),
        corrects,
        cancels,
        visibility == null ? family.usually() : visibility,
        payload(cells, row, type));
  }

  private String types() {
    List<String> names = new ArrayList<>();
    families.all().forEach(family -> family.types().forEach(type -> names.add(type.name())));
    return String.join(", ", names);
  }

  private static @Nullable Signer signer(Cells cells) {
    String name = cells.textOrNull("by_name");
    String role = cells.text("by_role");
    return name == null && role.isEmpty() ? null : new Signer(name, role);
  }

  /** Several sources stand with a bar between them, and so do their places. */
  private static List<Evidence> evidence(Cells cells) {
    String text = cells.text("source");
    String places = cells.text("source_place");
    if (text.isEmpty()) {
      if (!places.isEmpty()) {
        cells.problem("source_place", "acts.bring.placeAlone");
      }
      return List.of();
    }
    String[] ids = text.split("\\|", -1);
    String[] at = places.split("\\|", -1);
    if (!places.isEmpty() && at.length > ids.length) {
      cells.problem("source_place", "acts.bring.places", at.length, ids.length);
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      String place = i < at.length ? at[i].strip() : "";
      evidence.add(new Evidence(ids[i].strip(), place.isEmpty() ? null : place));
    }
    return evidence;
  }

  /** A filled cell that the type has no field for goes along: the register says so. */
  private Payload payload(Cells cells, Row row, ActType type) {
    Map<String, Json> values = new HashMap<>();
    List<String> known = new ArrayList<>();
    for (Field field : type.fields()) {
      String column = ActColumns.column(field);
      known.add(column);
      if (!row.text(column).isEmpty()) {
        values.put(field.name(), cells.value(field, column));
      }
    }
    for (String column : payloadColumns) {
      if (!known.contains(column) && !row.text(column).isEmpty()) {
        cells.problem(column, "acts.bring.notOfType", type.name(), String.join(", ", known));
      }
    }
    return values.isEmpty() ? Payload.EMPTY : new Payload(values);
  }
}
