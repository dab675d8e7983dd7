package city.hansa.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One legal step that a rule asks for in a case.
 *
 * @param rule id of the rule in its pack
 * @param due last day on which it is in time; null if the rule names none
 * @param text the rule in its own words
 * @param source where the words stand, such as a law and its article
 * @param address of that source; null if it has none
 * @param verifiedOn the day on which somebody last read the source
 */
public record Duty(
    String rule,
    Kind kind,
    @Nullable LocalDate due,
    Silence silence,
    String text,
    String source,
    @Nullable String address,
    LocalDate verifiedOn) {

  /** What the rule asks for. */
  public enum Kind {
    /** It may not be done at all. */
    FORBIDDEN,
    APPROVAL_BEFORE,
    NOTIFY_BEFORE,
    NOTIFY_AFTER,
    COUNCIL_VOTE,
    LEGALITY_REVIEW,
    /** The text must say something. */
    CONTENT_REQUIRED,
    /** Only within the actor's own competence. */
    SCOPE_LIMIT,
    /** It is to be entered in a register of the state. */
    REGISTER,
    /** What the state asks before it recognises it. */
    RECOGNITION_CRITERION,
    ADVICE
  }

  /** What it means when the authority that is asked says nothing. */
  public enum Silence {
    CONSENT,
    REFUSAL,
    /** Nothing, or the rule does not say. */
    NOTHING
  }

  public boolean forbids() {
    return kind == Kind.FORBIDDEN;
  }
}
