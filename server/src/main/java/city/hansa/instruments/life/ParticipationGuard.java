package city.hansa.instruments.life;

import static city.hansa.instruments.life.ParticipationLife.CONFIRM;
import static city.hansa.instruments.life.ParticipationLife.JOIN;
import static city.hansa.instruments.life.ParticipationLife.SIGN;
import static city.hansa.instruments.life.ParticipationLife.SIGN_DEFINITIVE;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.instruments.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands in the way of an act of participation. */
@Component
class ParticipationGuard {

  /** What the depositary does. */
  private static final Set<String> OF_KEEPER =
      Set.of(
          ParticipationLife.INVITE,
          ParticipationLife.CARRY_OVER,
          ParticipationLife.EXTEND,
          ParticipationLife.SUSPEND,
          ParticipationLife.REINSTATE,
          ParticipationLife.EXPEL);

  /** By which an actor binds itself, and before which its own law is asked. */
  private static final Set<String> BINDING = Set.of(SIGN, SIGN_DEFINITIVE, JOIN, CONFIRM);

  private final Coming coming;
  private final Staying staying;
  private final Leaving leaving;
  private final MandateStep mandate;

  ParticipationGuard(Coming coming, Staying staying, Leaving leaving, MandateStep mandate) {
    this.mandate = mandate;
    this.coming = coming;
    this.staying = staying;
    this.leaving = leaving;
  }

  List<Reason> reasons(ActDraft draft, Situation situation, Instrument instrument) {
    List<Reason> reasons = new ArrayList<>(standing(draft, situation, instrument));
    if (reasons.isEmpty()) {
      reasons.addAll(byType(draft, situation, instrument));
    }
    if (reasons.isEmpty() && BINDING.contains(draft.type())) {
      reasons.addAll(mandate.forbidden(draft, instrument));
    }
    return reasons;
  }

  private static List<Reason> standing(ActDraft draft, Situation situation, Instrument instrument) {
    String keeper = Keeping.keeper(draft, instrument);
    return switch (draft.standing()) {
      case OWN ->
          OF_KEEPER.contains(draft.type()) && !keeper.equals(draft.actor())
              ? List.of(
                  Reason.forbidden(
                      "actor", "instruments.refused.notDepositary", instrument.title(), keeper))
              : List.of();
      case RECEIVED -> Keeping.received(draft, keeper, instrument);
      case REPORTED -> reported(draft, situation, keeper, instrument);
    };
  }

  /** What is known at first hand is not changed by hearsay, unless the depositary heard it. */
  private static List<Reason> reported(
      ActDraft draft, Situation situation, String keeper, Instrument instrument) {
    boolean firstHand =
        situation.standing().stream().anyMatch(act -> act.standing() != Standing.REPORTED);
    return firstHand && !keeper.equals(draft.office())
        ? List.of(
            Reason.forbidden(
                "standing", "instruments.refused.firstHand", instrument.title(), keeper))
        : List.of();
  }

  private List<Reason> byType(ActDraft draft, Situation situation, Instrument instrument) {
    return switch (draft.type()) {
      case SIGN, SIGN_DEFINITIVE -> coming.signing(draft, instrument);
      case JOIN -> coming.joining(draft, instrument);
      case CONFIRM -> coming.confirming(draft, instrument);
      case ParticipationLife.ENDORSE -> coming.inCircle(draft, instrument);
      case ParticipationLife.CARRY_OVER -> coming.carrying(draft);
      case ParticipationLife.SUCCEED -> coming.succeeding(draft, instrument);
      case ParticipationLife.SUSPEND -> staying.suspending(draft, situation, instrument);
      case ParticipationLife.REINSTATE -> staying.quietly(draft, instrument);
      case ParticipationLife.EXTEND -> staying.extending(draft, situation, instrument);
      case ParticipationLife.NOTIFY_WITHDRAWAL -> leaving.noticing(draft, instrument);
      case ParticipationLife.EXPEL -> leaving.expelling(draft, instrument);
      case ParticipationLife.REACT, ParticipationLife.WITHDRAW_CONDITION ->
          staying.answering(draft, situation);
      default -> List.of();
    };
  }
}
