package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.acts.Standing;
import city.hansa.ties.life.TieLife;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which ends have said that a tie stands, by the acts of its present life. */
final class Said {
  private final Life life;

  Said(Life life) {
    this.life = life;
  }

  /** The ends that have said so themselves. */
  Set<String> own() {
    Set<String> own = new HashSet<>(inherited(true));
    life.acts()
        .filter(act -> act.standing() != Standing.REPORTED)
        .forEach(act -> own.addAll(by(act)));
    return own;
  }

  /** The same with those of which somebody else says so. */
  Set<String> all() {
    Set<String> all = new HashSet<>(inherited(false));
    life.acts().forEach(act -> all.addAll(by(act)));
    return all;
  }

  /** The ends by which an act says so. */
  List<String> by(Act act) {
    List<String> ends = life.tie().id().ends();
    String actor = life.standing(act.actor());
    return switch (Asserting.of(act)) {
      case ACTOR -> List.of(actor);
      case WITH -> ends.stream().filter(end -> !end.equals(actor)).toList();
      case BOTH -> ends;
      case NOBODY -> List.of();
    };
  }

  /** What the other ends had said to the predecessor, they have said to the successor. */
  private Set<String> inherited(boolean own) {
    Set<String> inherited = new HashSet<>();
    if (life.acts().anyMatch(act -> act.type().equals(TieLife.SUCCEED))) {
      Ground ground = life.ground();
      for (Tie before : ground.before(life.tie())) {
        if (before.isInLog()) {
          inherited.addAll(own ? Set.of() : Listed.asserting(before, life.day()));
        } else {
          Said earlier = new Said(Life.on(before, life.day(), ground.without(before)));
          inherited.addAll(own ? earlier.own() : earlier.all());
        }
      }
    }
    inherited.retainAll(life.tie().id().ends());
    return inherited;
  }
}
