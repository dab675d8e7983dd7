package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.Reason;
import city.hansa.acts.Term;
import city.hansa.ties.TieId;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands in the way of taking over the tie of an actor that one has become. */
@Component
class TiePassing {
  private final TieAtHand atHand;

  TiePassing(TieAtHand atHand) {
    this.atHand = atHand;
  }

  /** One round trip for each step back in the line of predecessors. */
  List<Reason> reasons(TieDraft tie) {
    String former = tie.text(TieFields.PREDECESSOR);
    if (tie.ends().contains(former)) {
      return List.of(
          Reason.rule(
              "payload.predecessor", "ties.refused.ownPredecessor", new Term.Actor(former)));
    }
    TieId before = tie.id().with(tie.draft().actor(), former);
    List<Act> theirs = atHand.acts(before, tie.draft().office());
    LocalDate day = tie.effective().latest();
    if (theirs.isEmpty() || TieAtHand.states(theirs, day).stream().noneMatch(TieState::isLiving)) {
      return List.of(
          Reason.rule("payload.predecessor", "ties.refused.notBound", new Term.Actor(former)));
    }
    return circle(tie, former)
        ? List.of(
            Reason.conflict("payload.predecessor", "ties.refused.circle", new Term.Actor(former)))
        : List.of();
  }

  /** Whether the line of predecessors leads back to the actor. */
  private boolean circle(TieDraft tie, String former) {
    Set<String> seen = new HashSet<>(Set.of(tie.draft().actor()));
    Optional<String> next = Optional.of(former);
    while (next.isPresent()) {
      if (!seen.add(next.get())) {
        return true;
      }
      TieId id = tie.id().with(tie.draft().actor(), next.get());
      next = predecessor(id, tie.draft().office());
    }
    return false;
  }

  private Optional<String> predecessor(TieId id, String office) {
    return atHand.standing(id, office).stream()
        .filter(act -> act.type().equals(TieLife.SUCCEED))
        .flatMap(act -> act.payload().text(TieFields.PREDECESSOR).stream())
        .reduce((one, two) -> two);
  }
}
