package city.hansa.engine.names.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the gazetteer's tables of places and divisions as they ship: tab-separated, one header
 * line, lists parted by U+001F, names with their language as {@code tag=name}.
 */
public final class GazetteerTables {

  private static final char UNIT = '\u001f';

  private GazetteerTables() {}

  /**
   * Adds every place, in the order of the file.
   *
   * @param seen hears GeoNames id and address of each place, ordinals counted from the first added
   */
  public static void places(
      BufferedReader lines, LinkerBuilder builder, BiConsumer<String, String> seen)
      throws IOException {
    List<String> columns = Arrays.asList(header(lines).split("\t", -1));
    int[] at = new int[COLUMNS.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = columns.indexOf(COLUMNS.get(i));
    }
    for (String line; (line = lines.readLine()) != null; ) {
      String[] row = line.split("\t", -1);
      String population = row[at[9]];
      Profile profile =
          new Profile(
              Sort.ofFeature(row[at[6]]),
              row[at[5]],
              row[at[7]],
              row[at[8]],
              population.isEmpty() ? 0 : Long.parseLong(population),
              Double.parseDouble(row[at[3]]),
              Double.parseDouble(row[at[4]]));
      List<String> others = new ArrayList<>();
      add(others, row[at[10]], false);
      add(others, row[at[11]], false);
      add(others, row[at[12]], true);
      builder.add(profile, row[at[2]], others);
      seen.accept(row[at[0]], row[at[1]]);
    }
  }

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "slug",
          "name",
          "lat",
          "lon",
          "country",
          "feature_code",
          "admin1",
          "admin2",
          "population",
          "ascii",
          "alternates",
          "tagged");

  /** Adds every division. */
  public static void divisions(BufferedReader lines, LinkerBuilder builder) throws IOException {
    List<String> columns = Arrays.asList(header(lines).split("\t", -1));
    int code = columns.indexOf("code");
    int name = columns.indexOf("name");
    int tagged = columns.indexOf("tagged");
    for (String line; (line = lines.readLine()) != null; ) {
      String[] row = line.split("\t", -1);
      String[] parts = row[code].split("\\.", 3);
      List<String> names = new ArrayList<>(List.of(row[name]));
      add(names, row[tagged], true);
      builder.addDivision(parts[0], parts[1], parts.length > 2 ? parts[2] : "", names);
    }
  }

  private static String header(BufferedReader lines) throws IOException {
    String header = lines.readLine();
    if (header == null) {
      throw new IOException("The table is empty");
    }
    return header;
  }

  private static void add(List<String> names, String field, boolean tagged) {
    int from = 0;
    while (from < field.length()) {
      int end = field.indexOf(UNIT, from);
      int to = end < 0 ? field.length() : end;
      int start = tagged ? field.indexOf('=', from) + 1 : from;
      if (start < to) {
        names.add(field.substring(start, to));
      }
      from = to + 1;
    }
  }
}
