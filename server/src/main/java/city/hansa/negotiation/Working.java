package city.hansa.negotiation;

import org.jspecify.annotations.Nullable;

/** What came of a step in a negotiation. */
public sealed interface Working {

  /**
   * It is done.
   *
   * @param clause concerned, 0 for the draft as a whole
   * @param change its number among the changes of all drafts; of one draft, a later step has a
   *     greater one
   * @param made id of the proposal, stance or remark that it made; 0 if it made none
   */
  record Done(long clause, long change, long made) implements Working {}

  /**
   * Somebody was quicker. Nothing was changed, and what was sent is with its sender still.
   *
   * @param clause concerned, 0 for the draft as a whole
   * @param now words as they stand in the language concerned; null where there are none
   */
  record Conflict(Cause cause, long clause, @Nullable Wording now) implements Working {

    /** Key of the message that says so. */
    public String messageKey() {
      return "negotiation.refused." + cause.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What others did meanwhile. */
  enum Cause {
    /** The words are not those that were seen. */
    OVERTAKEN,
    /** The clause is agreed: it changes no more unless the secretariat opens it again. */
    FROZEN,
    /** The proposal was taken in, declined or withdrawn. */
    DECIDED,
    /** The clause was deleted. */
    REMOVED,
    /** The negotiation was closed. */
    CLOSED
  }

  /**
   * What was sent cannot be taken.
   *
   * @param field name of the field that is wrong
   */
  record Faulty(String field, String messageKey, Object... arguments) implements Working {}
}
