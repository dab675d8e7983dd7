package city.hansa.portal;

import city.hansa.actors.PopulousCities.PopulousCity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cities for the map, largest first, one array a column, so that 10,000 of them stay small.
 *
 * @param longitudes hundredths of a degree, about a kilometre; likewise {@code latitudes}
 * @param populations persons
 */
record MapPoints(
    List<String> ids,
    List<String> names,
    List<@Nullable String> states,
    int[] longitudes,
    int[] latitudes,
    long[] populations) {

  static final int MOST = 10_000;

  static MapPoints of(List<PopulousCity> cities) {
    return new MapPoints(
        cities.stream().map(PopulousCity::id).toList(),
        cities.stream().map(PopulousCity::name).toList(),
        cities.stream().<@Nullable String>map(PopulousCity::country).toList(),
        cities.stream().mapToInt(city -> hundredths(city.longitude())).toArray(),
        cities.stream().mapToInt(city -> hundredths(city.latitude())).toArray(),
        cities.stream().mapToLong(PopulousCity::population).toArray());
  }

  private static int hundredths(double degrees) {
    return (int) Math.round(degrees * 100);
  }
}
