package city.hansa.engine.impact;

import java.util.List;
import java.util.OptionalLong;

/**
 * A populated place as a gazetteer lists it.
 *
 * @param names other names, in any language; used to recognise a city in the name of a division
 * @param featureCode GeoNames' code, such as PPLC (capital), PPLA2 (seat of a second-order
 *     division) or PPLX (section of a populated place); see
 *     https://www.geonames.org/export/codes.html
 * @param country ISO 3166-1 alpha-2
 * @param divisions codes of the administrative divisions it lies in, largest first; none blank
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param population persons, 1 or more; empty if nobody says
 */
public record Settlement(
    int id,
    String name,
    List<String> names,
    String featureCode,
    String country,
    List<String> divisions,
    double latitude,
    double longitude,
    OptionalLong population) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Settlement {
    names = List.copyOf(names);
    divisions = List.copyOf(divisions);
    if (divisions.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("Place %d: a division code is blank".formatted(id));
    }
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Place %d: %s, %s is no point on Earth".formatted(id, latitude, longitude));
    }
    if (population.isPresent() && population.getAsLong() < 1) {
      throw new IllegalArgumentException(
          "Place %d: population %d; leave it empty where unknown"
              .formatted(id, population.getAsLong()));
    }
  }

  /** GeoNames' columns admin1 to admin4, as far as they are stated without a gap. */
  public static List<String> divisions(String... columns) {
    return List.of(columns).stream().takeWhile(code -> !code.isBlank()).toList();
  }

  boolean section() {
    return featureCode.equals("PPLX");
  }

  /** Whether it is the seat of some division of this level (1 to 5) or of a larger one. */
  boolean seatAtLevel(int level) {
    return switch (featureCode) {
      case "PPLC", "PPLA" -> true;
      case "PPLA2" -> level >= 2;
      case "PPLA3" -> level >= 3;
      case "PPLA4" -> level >= 4;
      case "PPLA5" -> level >= 5;
      default -> false;
    };
  }

  /** The country or division of a level, as GeoNames writes it: {@code GB.ENG.GLA} at level 2. */
  String unit(int level) {
    return level == 0 ? country : country + "." + String.join(".", divisions.subList(0, level));
  }

  /** The level of the smallest division stated, 0 if none is. */
  int depth() {
    return divisions.size();
  }
}
