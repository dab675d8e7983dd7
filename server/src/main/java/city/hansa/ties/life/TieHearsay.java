package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands in the way of hearsay: the word of an end itself, and what other lists tell. */
final class TieHearsay {

  private TieHearsay() {}

  static List<Reason> reasons(TieDraft tie, Situation situation) {
    Optional<Act> firstHand =
        situation.standing().stream()
            .filter(act -> act.cancels() == null && act.standing() != Standing.REPORTED)
            .reduce((one, two) -> two);
    if (firstHand.isPresent()) {
      return undoing(tie, situation)
          ? List.of(Reason.conflict("standing", "ties.refused.firstHand", firstHand.get().number()))
          : List.of();
    }
    return switch (tie.draft().type()) {
      case TieLife.REPORT -> sinceBeforeGone(tie, situation);
      case TieLife.REPORT_GONE -> goneBeforeNewer(tie, situation);
      default -> List.of();
    };
  }

  /** One report more of what stands does no harm, nor what was done in it. */
  private static boolean undoing(TieDraft tie, Situation situation) {
    boolean harmless =
        tie.is(TieLife.REPORT)
            && !Present.isOver(TieAtHand.states(situation.earlier(), tie.effective().latest()));
    return !harmless && !tie.is(TieLife.ACTIVITY, TieLife.PROJECT, TieLife.EXCHANGE);
  }

  /** What stands since a day lies behind a list that had it no more: it would stay ended. */
  private static List<Reason> sinceBeforeGone(TieDraft tie, Situation situation) {
    LocalDate list = tie.draft().madeOn().latest();
    Optional<PartialDate> since = tie.date(TieFields.SINCE);
    if (since.isEmpty() || !Present.isOver(TieAtHand.states(situation.standing(), list))) {
      return List.of();
    }
    return situation.standing().stream()
        .filter(act -> act.type().equals(TieLife.REPORT_GONE))
        .filter(act -> act.madeOn().earliest().isAfter(since.get().latest()))
        .filter(act -> !act.madeOn().latest().isAfter(list))
        .map(act ->
            Reason.rule(
                "payload.since", "ties.refused.sinceBeforeGone", act.madeOn(), act.number()))
        .limit(1)
        .toList();
  }

  /** A list that is older than one that has it from before then on. */
  private static List<Reason> goneBeforeNewer(TieDraft tie, Situation situation) {
    LocalDate gone = tie.draft().madeOn().latest();
    return situation.standing().stream()
        .filter(act -> act.type().equals(TieLife.REPORT))
        .filter(act -> act.madeOn().earliest().isAfter(gone))
        .filter(act -> !Effective.of(act).earliest().isAfter(gone))
        .map(act -> Reason.rule("madeOn", "ties.refused.newerList", act.madeOn(), act.number()))
        .limit(1)
        .toList();
  }
}
