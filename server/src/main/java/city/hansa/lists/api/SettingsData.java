package city.hansa.lists.api;

import city.hansa.kernel.BadInput;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.reading.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is; what is left out stays as it was guessed or set before.
 *
 * @param columns what each column holds, in their order
 * @param kind {@code members} or {@code ties}
 * @param network actor id
 * @param tieKind such as SISTER
 * @param own actor id of the first end, where no column names it
 * @param assertedBy ACTOR, WITH, BOTH or UNKNOWN
 * @param source id of a source that everybody may read
 * @param day 2024, 2024-03 or 2024-03-22
 * @param complete whether whoever is missing has left
 */
record SettingsData(
    @Nullable Integer sheet,
    @Nullable Long headingRow,
    @Nullable List<String> columns,
    @Nullable String kind,
    @Nullable String network,
    @Nullable String tieKind,
    @Nullable String own,
    @Nullable String assertedBy,
    @Nullable String source,
    @Nullable String day,
    @Nullable Boolean complete) {

  /** What was guessed or set before, guessed anew where another sheet or heading is meant. */
  Settings looked(BroughtList list, ListFacts facts) {
    Settings known = list.settings();
    int at = sheet == null ? known.sheet() : sheet;
    return headingRow != null
        ? facts.guessed(list, known, at, headingRow)
        : sheet == null ? known : facts.guessed(list, known, at);
  }

  /**
   * @param known what was guessed or set before, of the sheet that is meant
   * @throws BadInput for a column that holds what none can
   */
  Settings on(Settings known) {
    return new Settings(
        known.sheet(),
        known.headingRow(),
        columns == null ? known.columns() : columns.stream().map(SettingsData::field).toList(),
        kind == null ? known.ties() : ties(kind),
        or(network, known.network()),
        or(tieKind, known.tieKind()),
        or(own, known.own()),
        or(assertedBy, known.assertedBy()),
        or(source, known.source()),
        or(day, known.asOf()),
        complete == null ? known.complete() : complete);
  }

  private static boolean ties(String kind) {
    if (!kind.equals("ties") && !kind.equals("members")) {
      throw new BadInput("kind", kind, "lists.refused.kind");
    }
    return kind.equals("ties");
  }

  private static String or(@Nullable String said, String known) {
    return said == null ? known : said;
  }

  private static Field field(String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new BadInput("columns", name, "lists.refused.column"));
  }
}
