package city.hansa.ties.life;

import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Term;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the way of an act about a tie. */
@Component
class TieGuard {
  private final TieEnds ends;
  private final TieKeeping keeping;
  private final TiePassing passing;
  private final TieMandate mandate;
  private final TieAtHand atHand;

  TieGuard(
      TieEnds ends, TieKeeping keeping, TiePassing passing, TieMandate mandate, TieAtHand atHand) {
    this.ends = ends;
    this.keeping = keeping;
    this.passing = passing;
    this.mandate = mandate;
    this.atHand = atHand;
  }

  List<Reason> reasons(TieDraft tie, Situation situation) {
    List<Reason> reasons = new ArrayList<>(ends.reasons(tie, situation));
    if (reasons.isEmpty()) {
      reasons.addAll(standing(tie, situation));
      reasons.addAll(TermFaults.of(tie));
      reasons.addAll(instrument(tie));
    }
    if (reasons.isEmpty()) {
      reasons.addAll(byType(tie, situation));
    }
    if (reasons.isEmpty() && tie.is(TieLife.SIGN, TieLife.RENEW, TieLife.SUCCEED)) {
      reasons.addAll(mandate.forbidden(tie));
    }
    return reasons;
  }

  private static List<Reason> standing(TieDraft tie, Situation situation) {
    return switch (tie.draft().standing()) {
      case OWN -> List.of();
      case RECEIVED ->
          tie.ends().contains(tie.draft().office())
              ? List.of()
              : List.of(
                  Reason.forbidden(
                      "office", "ties.refused.notEnd", new Term.Actor(tie.draft().office())));
      case REPORTED -> TieHearsay.reasons(tie, situation);
    };
  }

  private List<Reason> instrument(TieDraft tie) {
    return tie.says("instrument")
            && !atHand.hasInstrument(tie.text("instrument"), tie.draft().office())
        ? List.of(
            Reason.rule("payload.instrument", "ties.refused.instrument", tie.text("instrument")))
        : List.of();
  }

  private List<Reason> byType(TieDraft tie, Situation situation) {
    return switch (tie.draft().type()) {
      case TieLife.AMEND -> keeping.amending(tie);
      case TieLife.RENEW -> keeping.renewing(tie, situation);
      case TieLife.PROJECT -> keeping.spanning(tie, TieFields.START, "finish");
      case TieLife.EXCHANGE -> keeping.exchanging(tie);
      case TieLife.SUSPEND, TieLife.REVIEW -> keeping.pausing(tie, situation);
      case TieLife.RESUME -> keeping.ofWhoDid(tie, TieLife.SUSPEND, situation);
      case TieLife.NOTICE -> keeping.noticing(tie, situation);
      case TieLife.RETRACT -> keeping.ofWhoDid(tie, TieLife.NOTICE, situation);
      case TieLife.SUCCEED -> passing.reasons(tie);
      default -> List.of();
    };
  }
}
