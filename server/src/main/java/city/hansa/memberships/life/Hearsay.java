package city.hansa.memberships.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.acts.Term;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.memberships.MembershipState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known at first hand is not changed by what a list says, unless the network or the member
 * itself reads the list in; and a list that names the first day must not lie behind a departure.
 */
final class Hearsay {

  private Hearsay() {}

  static List<Reason> reasons(ActDraft draft, Ends ends, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    boolean party = draft.office().equals(ends.network()) || draft.office().equals(ends.member());
    boolean firstHand =
        situation.standing().stream()
            .anyMatch(act -> act.cancels() == null && act.standing() != Standing.REPORTED);
    if (firstHand && !party && changes(draft, situation)) {
      reasons.add(
          Reason.forbidden(
              "standing", "memberships.refused.firstHand", new Term.Actor(ends.network())));
    }
    Optional<PartialDate> since =
        draft.payload().text(MembershipLife.SINCE).map(PartialDate::parse);
    if (draft.type().equals(MembershipLife.REPORT) && since.isPresent()) {
      departure(since.get(), draft.madeOn(), situation)
          .ifPresent(gone ->
              reasons.add(
                  Reason.rule(
                      "payload." + MembershipLife.SINCE,
                      "memberships.refused.sinceBeforeGone",
                      since.get(),
                      gone.number())));
    }
    if (draft.type().equals(MembershipLife.REPORT_GONE)) {
      reasons.addAll(goneBeforeNewer(draft, situation));
    }
    return reasons;
  }

  /** A list that is older than one that has it from before then on. */
  private static List<Reason> goneBeforeNewer(ActDraft draft, Situation situation) {
    LocalDate gone = draft.madeOn().latest();
    return situation.standing().stream()
        .filter(act -> act.type().equals(MembershipLife.REPORT))
        .filter(act -> act.madeOn().earliest().isAfter(gone))
        .filter(act -> !MembershipLife.dated(act).getFirst().effective().earliest().isAfter(gone))
        .map(act ->
            Reason.rule("madeOn", "memberships.refused.newerList", act.madeOn(), act.number()))
        .limit(1)
        .toList();
  }

  /** A list that says what is known anyhow changes nothing. */
  private static boolean changes(ActDraft draft, Situation situation) {
    Set<MembershipState> now = on(draft.madeOn().latest(), situation.standing());
    return switch (draft.type()) {
      case MembershipLife.REPORT -> !MembershipState.BELONGING.containsAll(now);
      case MembershipLife.REPORT_GONE -> !MembershipState.FORMER.containsAll(now);
      default -> true;
    };
  }

  /** An act by which one left after the day and by the day of the list. */
  private static Optional<Act> departure(PartialDate since, PartialDate list, Situation situation) {
    if (!MembershipState.FORMER.containsAll(on(list.latest(), situation.standing()))) {
      return Optional.empty();
    }
    return situation.standing().stream()
        .filter(act -> LEAVING.contains(act.type()))
        .filter(act -> act.madeOn().earliest().isAfter(since.latest()))
        .filter(act -> !act.madeOn().latest().isAfter(list.latest()))
        .max(Comparator.comparing((Act act) -> act.madeOn().earliest()));
  }

  private static final Set<String> LEAVING =
      Set.of(
          MembershipLife.GIVE_NOTICE,
          MembershipLife.LEAVE,
          MembershipLife.EXPEL,
          MembershipLife.REPORT_GONE,
          MembershipLife.END,
          MembershipLife.MOVE);

  private static Set<MembershipState> on(LocalDate day, List<Act> acts) {
    List<DatedAct> dated =
        acts.stream().flatMap(act -> MembershipLife.dated(act).stream()).toList();
    return Timeline.of(MembershipTable.TABLE, dated).statusAt(day).possible();
  }
}
