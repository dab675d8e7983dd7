package city.hansa.portal;

import city.hansa.actors.PopulousCities.PopulousCity;
import city.hansa.site.Figure;
import java.util.List;

/**
 * The first page.
 *
 * @param seats of networks that may stand on the reader's day, by name
 * @param largest cities with most people
 */
record HomePage(
    List<Figure> figures, List<Seat> seats, List<PopulousCity> largest, NetworkChart chart) {

  /** A network where it sits, degrees. */
  record Seat(String networkId, String name, String place, double latitude, double longitude) {}
}
