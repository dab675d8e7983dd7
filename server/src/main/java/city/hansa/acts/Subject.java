package city.hansa.acts;

/**
 * What acts concern: a liaison, a participation, a claim.
 *
 * @param id inside the family
 */
public record Subject(String family, String id) {

  /** The family of acts that void others; they name the matter as {@code family/id}. */
  private static final String FREE = "act";

  /** The matter that an act with this family and subject belongs to. */
  public static Subject of(String family, String subject) {
    int slash = subject.indexOf('/');
    return family.equals(FREE) && slash > 0
        ? new Subject(subject.substring(0, slash), subject.substring(slash + 1))
        : new Subject(family, subject);
  }
}
