package city.hansa.places;

/**
 * The places were refreshed from other rows than those that ship. Published inside the transaction
 * of the refresh, so that what is derived from places changes with them.
 */
public record PlacesRefreshed(Refreshed counts) {}
