package city.hansa.engine.names;

/**
 * One actor found, with the name that matched.
 *
 * @param actor the ordinal under which the actor was added
 * @param name the matched name as it was added
 * @param tag its language tag, empty where unknown
 * @param score points, comparable within one answer only: 1,000 a decade of population, plus what
 *     {@link Match}, {@link NameKind} and the actor's weight add
 */
public record Hit(int actor, String name, String tag, Match match, int score) {}
