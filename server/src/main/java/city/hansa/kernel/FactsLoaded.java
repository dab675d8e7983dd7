package city.hansa.kernel;

/**
 * Everything that ships is in the database, at a start or after a refresh; what is built from it in
 * memory can be built now. Listeners run before the site says that it is ready.
 *
 * @param changed whether this load brought anything that was not there before
 */
public record FactsLoaded(boolean changed) {}
