package city.hansa.actors;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of the name feed. */
final class SpellingRows {
  private static final @Nullable String[] NONE = {};

  private SpellingRows() {}

  static NameFeed.Entry entry(ResultSet row) throws SQLException {
    long population = row.getLong("population");
    Long known = row.wasNull() ? null : population;
    return new NameFeed.Entry(
        row.getString("id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("country"),
        row.getString("region"),
        known,
        Hull.of(row),
        row.getObject("attested_on", LocalDate.class),
        names(row),
        spot(row));
  }

  private static NameFeed.@Nullable Spot spot(ResultSet row) throws SQLException {
    long geonames = row.getLong("geonames");
    return row.wasNull()
        ? null
        : new NameFeed.Spot(
            geonames,
            text(row, "feature_code"),
            text(row, "admin1"),
            text(row, "admin2"),
            row.getDouble("latitude"),
            row.getDouble("longitude"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static List<NameFeed.Spelling> names(ResultSet row) throws SQLException {
    List<NameFeed.Spelling> names = new ArrayList<>();
    add(names, row.getString("place_name"));
    add(names, row.getString("ascii_name"));
    for (String alternate : texts(row, "alternates")) {
      add(names, alternate);
    }
    addTagged(names, texts(row, "tagged_names"), texts(row, "tagged_languages"));
    addTagged(names, texts(row, "division_names"), texts(row, "division_languages"));
    addKept(names, row);
    return names;
  }

  private static void add(List<NameFeed.Spelling> names, @Nullable String text) {
    if (text != null) {
      names.add(new NameFeed.Spelling(text, null, Name.Use.ALTERNATE));
    }
  }

  private static void addTagged(
      List<NameFeed.Spelling> names, @Nullable String[] texts, @Nullable String[] languages) {
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (text != null) {
        names.add(new NameFeed.Spelling(text, languages[i], Name.Use.ALTERNATE));
      }
    }
  }

  private static void addKept(List<NameFeed.Spelling> names, ResultSet row) throws SQLException {
    @Nullable String[] texts = texts(row, "names");
    @Nullable String[] languages = texts(row, "languages");
    @Nullable String[] uses = texts(row, "uses");
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      String use = uses[i];
      if (text != null && use != null) {
        names.add(new NameFeed.Spelling(text, languages[i], Name.Use.valueOf(use)));
      }
    }
  }

  private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? NONE : (@Nullable String[]) array.getArray();
  }
}
