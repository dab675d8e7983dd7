package city.hansa.instruments.signing;

import city.hansa.authority.Term;
import city.hansa.instruments.ParticipationState;
import city.hansa.mandate.Checking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signing in the name of an office, step by step.
 *
 * @param offices others in whose name the viewer could sign
 * @param signatory whether the viewer holds the role that signs
 * @param state how the office stands to the instrument today; null if it does not, or nobody knows
 * @param term the office that the viewer holds and that covers it; null if none
 */
record SignPage(
    Matter matter,
    String office,
    List<String> offices,
    boolean signatory,
    @Nullable ParticipationState state,
    List<SignableTexts.Version> texts,
    @Nullable Term term,
    List<Ground> grounds,
    Checking checking) {

  /** Whether anything covers a signature on that day. */
  boolean grounded() {
    return term != null || grounds.stream().anyMatch(Ground::covers);
  }

  /** Whether this one is chosen, or the only one that will do. */
  boolean chosen(Ground ground) {
    String typed = matter.typed("authority");
    return typed.isEmpty()
        ? term == null && ground.covers() && grounds.stream().filter(Ground::covers).count() == 1
        : typed.equals(ground.authority().id());
  }
}
