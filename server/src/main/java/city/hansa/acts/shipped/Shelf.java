package city.hansa.acts.shipped;

/**
 * Where a module remembers which acts tell what it ships with.
 *
 * @param table of the module, with the columns key, act and content
 * @param batch kept with every act
 * @param whole whether nothing is told unless all that is new is right; else one that is refused,
 *     such as for an actor that a gazetteer of one's own does not have, keeps out itself alone
 */
public record Shelf(String table, String batch, boolean whole) {}
