package city.hansa.engine.names.linking;

/**
 * An actor that may be meant.
 *
 * @param actor the caller's ordinal
 * @param name key of the actor's name that came nearest
 * @param probability that the actor is meant, 0 to 1
 */
public record Choice(int actor, String name, double probability) {}
