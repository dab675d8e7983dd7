package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft judged: the act as it will be written, or why it will not be. */
sealed interface Judging {

  record Good(Act act) implements Judging {}

  record Bad(List<Reason> reasons) implements Judging {}

  /** Judges against the facts; what is good is added to them. */
  static Judging of(
      Prepared prepared, Facts facts, long number, Instant now, @Nullable String batch) {
    Act act = act(prepared, facts.target(prepared), number, now, batch);
    List<Reason> reasons = Guard.reasons(prepared, act, facts);
    if (!reasons.isEmpty()) {
      return new Bad(reasons);
    }
    facts.add(act);
    return new Good(act);
  }

  private static Act act(
      Prepared prepared, Optional<Act> target, long number, Instant now, @Nullable String batch) {
    ActDraft draft = prepared.draft();
    return new Act(
        number,
        draft.type(),
        draft.actor(),
        draft.onBehalfOf(),
        prepared.subject(target),
        draft.madeOn(),
        draft.receivedOn(),
        now,
        prepared.viewer().account(),
        draft.office(),
        prepared.role().name(),
        draft.standing(),
        draft.by(),
        draft.authority(),
        draft.textVersion(),
        draft.place(),
        draft.evidence(),
        draft.conditions(),
        draft.corrects(),
        draft.cancels(),
        draft.visibility(),
        prepared.family().ends(draft, target).stream().sorted().toList(),
        draft.payload(),
        batch);
  }
}
