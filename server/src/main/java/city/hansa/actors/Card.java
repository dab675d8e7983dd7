package city.hansa.actors;

import org.jspecify.annotations.Nullable;

/**
 * An actor among many: what sums, orders and maps need.
 *
 * @param id the one that stands, also where that of a merged duplicate was asked for
 * @param name its main name
 * @param sortName folded for ordering
 * @param country ISO 3166-1 alpha-2 as the gazetteer uses it; null for bodies of none
 * @param continent UN M49 code; null where the country has none
 * @param people residents by the figure that lists show; null if unknown
 * @param latitude of the place where it sits, in degrees; null if unknown, as the longitude
 */
public record Card(
    String id,
    Kind kind,
    String name,
    String sortName,
    @Nullable String country,
    @Nullable String continent,
    @Nullable Long people,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
