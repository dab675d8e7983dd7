package city.hansa.actors;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param name in the reader's language where one is known, as borne on the day of the list
 * @param country ISO 3166-1 alpha-2; null for bodies of no single country
 * @param region name of the deepest division known; null if none
 * @param founded when it began, as far as known
 * @param ended when it ended; null while it goes on, or when nobody says
 * @param exists whether it stood on the day of the list
 * @param population the figure shown, persons; null if none is known
 * @param populationSource id of the source of that figure; null with it
 * @param latitude degrees; null where the place is not known
 */
public record Summary(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable String countryName,
    @Nullable String region,
    @Nullable When founded,
    @Nullable When ended,
    Truth exists,
    @Nullable Long population,
    @Nullable String populationSource,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
