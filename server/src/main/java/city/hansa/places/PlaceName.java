package city.hansa.places;

import org.jspecify.annotations.Nullable;

/**
 * A present name of a place, from a list beside the places.
 *
 * @param place GeoNames id
 * @param language BCP 47 tag; null when the list states none
 * @param rank smaller comes first among the names of one language, 0 to 9
 */
public record PlaceName(int place, @Nullable String language, String name, int rank) {}
