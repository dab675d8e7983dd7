package city.hansa.actors;

/**
 * How many actors a list holds, counted exactly.
 *
 * @param matching on all pages together
 * @param existenceUnknown of these, how many may or may not have stood on the day
 * @param foundingUnclear left out because their founding dates allow years inside and outside the
 *     range asked for
 * @param foundingUnknown left out because nobody says when they began
 * @param populationUnknown left out because no figure is known
 */
public record ListCount(
    long matching,
    long existenceUnknown,
    long foundingUnclear,
    long foundingUnknown,
    long populationUnknown) {}
