package city.hansa.atlas;

import city.hansa.places.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of GeoNames' lists of cities: 19 columns, quotes literal. */
final class CityRow {
  static final List<String> COLUMNS =
      List.of(
          "geonameid",
          "name",
          "asciiname",
          "alternatenames",
          "latitude",
          "longitude",
          "feature class",
          "feature code",
          "country code",
          "cc2",
          "admin1 code",
          "admin2 code",
          "admin3 code",
          "admin4 code",
          "population",
          "elevation",
          "dem",
          "timezone",
          "modification date");

  private static final long MOST_PEOPLE = 1_000_000_000;
  private static final int METRES = 12_000;

  private CityRow() {}

  /**
   * @param countries the codes that the register knows
   * @throws Fields.Broken naming the first column that cannot be used
   */
  static Place read(Fields row, Set<String> countries, String source) {
    int id = (int) row.number(0, 1, Integer.MAX_VALUE);
    String name = row.required(1);
    String ascii = Text.strip(row.raw(2));
    String country = country(row, countries);
    populated(row);
    long population = row.number(14, 0, MOST_PEOPLE);
    return new Place(
        id,
        Address.of(id, ascii.isEmpty() ? name : ascii, country),
        name,
        ascii.isEmpty() ? name : ascii,
        Text.list(row.raw(3), row.raw(1), row.raw(2)),
        List.of(),
        row.degrees(4, 90),
        row.degrees(5, 180),
        row.raw(7),
        country,
        row.text(10),
        row.text(11),
        row.text(12),
        row.text(13),
        population == 0 ? null : population,
        metres(row, 15),
        metres(row, 16),
        row.text(17),
        row.dayOrNull(18),
        source,
        null);
  }

  private static String country(Fields row, Set<String> countries) {
    String code = row.required(8);
    if (!countries.contains(code)) {
      throw row.broken(
          8,
          "the register knows no country \"" + code + "\"",
          "Write a code of ISO 3166-1 in two capitals, such as ES");
    }
    return code;
  }

  private static void populated(Fields row) {
    if (!row.raw(6).equals("P")) {
      throw row.broken(
          6, "\"" + row.raw(6) + "\" is no populated place", "Only rows of class P belong here");
    }
  }

  /** -9999 stands where the model has no height. */
  private static @Nullable Integer metres(Fields row, int column) {
    Long stated = row.numberOrNull(column, -METRES, METRES);
    return stated == null ? null : stated.intValue();
  }
}
