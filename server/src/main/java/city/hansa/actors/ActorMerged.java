package city.hansa.actors;

/**
 * An actor was found to be a duplicate; whoever names it names the other from now on. Published
 * inside the transaction of the merge, and again when facts that name the duplicate are loaded
 * anew.
 *
 * @param duplicate id that leads to {@code kept} for ever
 * @param kept id of the actor that stands
 */
public record ActorMerged(String duplicate, String kept) {}
