package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.InForce;
import city.hansa.acts.OfficeView;
import city.hansa.acts.Reason;
import city.hansa.acts.Subject;
import city.hansa.acts.Term;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the way of correcting or cancelling an act. An answer points backwards in the log,
 * so answers never run in a circle.
 */
final class Answering {

  private Answering() {}

  /**
   * @param found the act that the draft names, whoever may read it
   * @param matter of the draft
   * @param earlier acts of the matter that the office may read
   */
  static List<Reason> reasons(
      Prepared prepared, Optional<Act> found, Subject matter, List<Act> earlier) {
    ActDraft draft = prepared.draft();
    Long number = draft.target();
    String field = draft.corrects() != null ? "corrects" : "cancels";
    if (number == null) {
      return draft.type().equals("act.cancel")
          ? List.of(Reason.rule("cancels", "acts.refused.missing"))
          : List.of();
    }
    Optional<Act> seen = found.filter(act -> OfficeView.reads(draft.office(), act));
    if (seen.isEmpty()) {
      return List.of(Reason.rule(field, "acts.refused.noTarget", number));
    }
    Act target = seen.get();
    List<Reason> reasons = new ArrayList<>();
    if (!target.matter().equals(matter)) {
      reasons.add(Reason.rule(field, "acts.refused.otherMatter", number));
    }
    if (draft.corrects() != null && !target.family().equals(draft.family())) {
      reasons.add(Reason.rule(field, "acts.refused.otherFamily", number));
    }
    if (draft.cancels() != null && !draft.type().equals("act.cancel")) {
      reasons.add(Reason.rule(field, "acts.refused.cancelByCancel", number));
    }
    if (draft.cancels() != null && draft.visibility() != target.visibility()) {
      reasons.add(
          Reason.rule("visibility", "acts.refused.cancelSeen", number, target.visibility()));
    }
    if (!mayAnswer(prepared, target)) {
      reasons.add(
          Reason.forbidden(
              field, "acts.refused.notYours", number, new Term.Actor(target.office())));
    }
    InForce.answerTo(target.number(), earlier)
        .ifPresent(first ->
            reasons.add(Reason.conflict(field, "acts.refused.answered", number, first.number())));
    return reasons;
  }

  /** The office that recorded it, and the registrar of an end of the matter. */
  private static boolean mayAnswer(Prepared prepared, Act target) {
    String office = prepared.draft().office();
    return target.office().equals(office)
        || prepared.role() == Role.REGISTRAR && target.parties().contains(office);
  }
}
