package city.hansa.negotiation;

/** What came of a step in a negotiation. */
public sealed interface Working {

  /**
   * It is done.
   *
   * @param clause concerned, 0 for the draft as a whole
   */
  record Done(long clause) implements Working {}

  /** The clause is agreed: it changes no more unless the secretariat opens it again. */
  record Frozen(long clause) implements Working {}

  /**
   * Somebody was quicker: the words are not those that were seen. Nothing was changed.
   *
   * @param seen revision that the sender saw
   * @param now words as they stand
   */
  record Overtaken(long clause, int seen, Wording now) implements Working {}

  /**
   * What was sent cannot be taken.
   *
   * @param field name of the field that is wrong
   */
  record Faulty(String field, String messageKey, Object... arguments) implements Working {}
}
