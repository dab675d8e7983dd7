package city.hansa.acts;

/**
 * What acts concern: a liaison, a participation, a claim.
 *
 * @param id inside the family
 */
public record Subject(String family, String id) {}
