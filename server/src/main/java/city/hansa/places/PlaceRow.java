package city.hansa.places;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a row of table place. */
final class PlaceRow {

  private PlaceRow() {}

  static Place read(ResultSet row) throws SQLException {
    return new Place(
        row.getInt("id"),
        row.getString("slug"),
        row.getString("name"),
        row.getString("ascii_name"),
        texts(row.getArray("alternates")),
        tagged(texts(row.getArray("tagged_languages")), texts(row.getArray("tagged_names"))),
        row.getDouble("latitude"),
        row.getDouble("longitude"),
        row.getString("feature_code"),
        row.getString("country"),
        row.getString("admin1"),
        row.getString("admin2"),
        row.getString("admin3"),
        row.getString("admin4"),
        row.getObject("population", Long.class),
        row.getObject("elevation_m", Integer.class),
        row.getObject("dem_m", Integer.class),
        row.getString("time_zone"),
        row.getObject("modified_on", LocalDate.class),
        row.getString("source_id"),
        row.getObject("retired_on", LocalDate.class));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static List<Place.TaggedName> tagged(List<String> languages, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Place.TaggedName(languages.get(i), names.get(i)))
        .toList();
  }
}
