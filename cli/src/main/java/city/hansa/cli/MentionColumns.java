package city.hansa.cli;

import city.hansa.engine.names.linking.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which columns of a table say what of a name; those that are null are not given. */
record MentionColumns(
    String name,
    @Nullable String country,
    @Nullable String region,
    @Nullable String latitude,
    @Nullable String longitude,
    @Nullable String list) {

  private static final String WHOLE_FILE = "-";

  /**
   * @throws ImportRefused naming a column that the table does not have
   */
  List<Mention> of(NameTableFile table) {
    int nameAt = table.column("--name", name);
    int countryAt = at(table, "--country", country);
    int regionAt = at(table, "--region", region);
    int latitudeAt = at(table, "--lat", latitude);
    int longitudeAt = at(table, "--lon", longitude);
    int listAt = at(table, "--list", list);
    List<Mention> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String of = listAt < 0 ? WHOLE_FILE : table.cell(row, listAt).strip();
      rows.add(
          new Mention(
              table.cell(row, nameAt),
              table.cell(row, countryAt),
              table.cell(row, regionAt),
              degrees(table.cell(row, latitudeAt)),
              degrees(table.cell(row, longitudeAt)),
              of));
    }
    return rows;
  }

  private static int at(NameTableFile table, String option, @Nullable String column) {
    return column == null ? -1 : table.column(option, column);
  }

  /** Decimal comma or point; NaN for anything else, which counts as not given. */
  private static double degrees(String written) {
    String plain = written.strip().replace(',', '.').toLowerCase(Locale.ROOT);
    return plain.matches("[-+]?\\d{1,3}(\\.\\d+)?") ? Double.parseDouble(plain) : Double.NaN;
  }
}
