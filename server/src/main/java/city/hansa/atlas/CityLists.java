package city.hansa.atlas;

import city.hansa.places.Place;
import city.hansa.places.PlaceRows;
import java.util.Set;
import java.util.function.Consumer;

/** The places of a list of cities, each id once. */
record CityLists(Listing listing, Set<String> countries, String source) implements PlaceRows {

  @Override
  public void forEach(Consumer<Place> each) {
    SeenIds seen = new SeenIds();
    listing.rows(
        CityRow.COLUMNS,
        row -> {
          Place place = CityRow.read(row, countries, source);
          if (!seen.add(place.id())) {
            throw row.broken(
                0,
                "the place " + place.id() + " stands in an earlier row",
                "Leave one of them out");
          }
          return place;
        },
        each);
  }
}
