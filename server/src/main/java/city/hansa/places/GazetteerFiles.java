package city.hansa.places;

import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.List;

/** The gazetteer's files as they ship. */
public final class GazetteerFiles {
  static final ShippedFile PLACES = new ShippedFile("data/gazetteer/places.tsv.xz");
  static final ShippedFile DIVISIONS = new ShippedFile("data/gazetteer/divisions.tsv.xz");
  static final ShippedFile STATES = new ShippedFile("data/gazetteer/states.tsv");
  static final ShippedFile WORLD_REGIONS = new ShippedFile("data/gazetteer/world-regions.tsv");
  static final ShippedFile SOURCES = new ShippedFile("data/gazetteer/SOURCES.tsv");

  /** Between the parts of a field that holds several. */
  static final char UNIT = '\u001f';

  private GazetteerFiles() {}

  /**
   * The checksum of all of them, for what is derived from all of them.
   *
   * @param beside what else decides what is derived
   */
  public static String checksum(String beside) {
    return ShippedFile.checksum(beside, List.of(SOURCES, WORLD_REGIONS, STATES, DIVISIONS, PLACES));
  }

  /**
   * The id of the source of this family, whatever version of it ships: {@code cldr-core} gives
   * {@code cldr-core-48.2} as an id of table source writes it.
   *
   * @throws IllegalStateException if there is not exactly one
   */
  public static String source(String family) {
    List<String> found = new ArrayList<>();
    SOURCES.rows(row -> {
      if (row.required("id").startsWith(family)) {
        found.add(row.required("id").replace('.', '-'));
      }
    });
    if (found.size() != 1) {
      throw new IllegalStateException(
          "%s names %d sources %s, not one".formatted(SOURCES.path(), found.size(), family));
    }
    return found.getFirst();
  }

  /** How many rows a source gave, as the list of sources states; 0 if it does not. */
  static long rowsOf(String source) {
    long[] rows = {0};
    SOURCES.rows(row -> {
      Long stated = row.number("rows");
      if (row.required("id").replace('.', '-').equals(source) && stated != null) {
        rows[0] = stated;
      }
    });
    return rows[0];
  }

  /** Tag and name of each part {@code de=Paris}; only the first equals sign counts. */
  static List<Place.TaggedName> tagged(List<String> parts) {
    return parts.stream().map(GazetteerFiles::tagged).toList();
  }

  private static Place.TaggedName tagged(String part) {
    int equals = part.indexOf('=');
    if (equals < 1) {
      throw new IllegalStateException("Not a tagged name: \"" + part + "\"; write de=Paris");
    }
    return new Place.TaggedName(part.substring(0, equals), part.substring(equals + 1));
  }
}
