package city.hansa.actors;

/**
 * A division that a list can be narrowed to.
 *
 * @param code as the gazetteer writes it, such as ES.56
 * @param name in the reader's language where one is known
 */
public record Division(String code, String name) {}
