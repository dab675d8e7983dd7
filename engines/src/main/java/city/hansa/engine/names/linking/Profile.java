package city.hansa.engine.names.linking;

/**
 * What is known of an actor beside its names.
 *
 * @param country ISO 3166-1 alpha-2; empty for bodies of no single state
 * @param admin1 the gazetteer's code of the first-order division within the state; may be empty
 * @param admin2 code of the second-order division within the first; may be empty
 * @param population persons, 0 if unknown
 * @param latitude degrees north, NaN if unknown
 * @param longitude degrees east, NaN if unknown
 */
public record Profile(
    Sort sort,
    String country,
    String admin1,
    String admin2,
    long population,
    double latitude,
    double longitude) {}
