package city.hansa.engine.text.tree;

/**
 * One place where two language versions do not have the same clause.
 *
 * @param address where
 * @param one what the first version has there: number, heading or first words; empty for nothing
 * @param other what the other has there
 */
public record Difference(What what, String address, String one, String other) {

  /** What is different. */
  public enum What {
    /** The other version has no clause of this address. */
    ONLY_IN_ONE,
    /** The first version has no clause of this address. */
    ONLY_IN_OTHER,
    /** Both have it, but before or after other clauses. */
    OTHER_ORDER,
    /** Both have it, but it is something else: a paragraph here, a point there. */
    OTHER_LEVEL,
    /** Both have it, but one of them without words: not translated yet, as a rule. */
    NO_WORDS
  }

  /** A sentence in English: {@code art_4__para_2: one has "2. Cities", the other has nothing}. */
  @Override
  public String toString() {
    String order = what == What.OTHER_ORDER ? " in another order" : "";
    return address + ": one has " + quoted(one) + ", the other has " + quoted(other) + order;
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "nothing" : '"' + words + '"';
  }
}
