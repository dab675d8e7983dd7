package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActFamily;
import city.hansa.acts.Life;
import city.hansa.acts.Reason;
import city.hansa.acts.Term;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Step;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the lifecycle says to one more act: it must change something itself, and unless it answers
 * an earlier act it must leave the others their effect.
 */
final class LifeGuard {

  /** After every act and all that the clock makes of it. */
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private LifeGuard() {}

  static List<Reason> reasons(Prepared prepared, Act candidate, List<Act> earlier) {
    ActFamily family = prepared.family();
    if (candidate.cancels() != null || family.lifecycle().isEmpty()) {
      return List.of();
    }
    List<Act> all = new ArrayList<>(earlier);
    all.add(candidate);
    Idle after = Idle.of(family, all);
    Step.Refusal<?> own = after.surely().get(candidate.number());
    if (own != null) {
      return List.of(refusal(own, family, earlier));
    }
    if (candidate.corrects() != null || after.perhaps().isEmpty()) {
      return List.of();
    }
    Idle before = Idle.of(family, earlier);
    Step.Refusal<?> perhaps = after.perhaps().get(candidate.number());
    if (perhaps != null && before.othersIn(after, candidate.number())) {
      return List.of(refusal(perhaps, family, earlier));
    }
    return after.surely().keySet().stream()
        .filter(number -> !before.surely().containsKey(number))
        .findFirst()
        .map(number -> Reason.rule("madeOn", "acts.refused.undoes", number))
        .stream()
        .toList();
  }

  /**
   * Acts that change nothing, by number, each with what it met.
   *
   * @param surely in every case that the dates allow
   * @param perhaps in some case, those among them
   */
  private record Idle(Map<Long, Step.Refusal<?>> surely, Map<Long, Step.Refusal<?>> perhaps) {

    static Idle of(ActFamily family, List<Act> acts) {
      Idle idle = new Idle(new TreeMap<>(), new TreeMap<>());
      Life.of(family, acts)
          .ifPresent(timeline -> timeline.statusAt(EVER).skipped().forEach(idle::add));
      return idle;
    }

    private void add(Status.Skipped<?> each) {
      perhaps.put(each.act(), each.reasons().getFirst());
      if (each.surely()) {
        surely.put(each.act(), each.reasons().getFirst());
      }
    }

    /**
     * Whether another act than the candidate can come to nothing afterwards and could not before:
     * then the two do the same on dates that do not tell which came first.
     */
    boolean othersIn(Idle after, long candidate) {
      return after.perhaps.keySet().stream()
          .anyMatch(number -> number != candidate && !perhaps.containsKey(number));
    }
  }

  private static Reason refusal(Step.Refusal<?> met, ActFamily family, List<Act> earlier) {
    List<String> allowed = met instanceof Step.NotAllowed<?> known ? known.allowed() : List.of();
    Optional<Act> first = maker(met, family, earlier);
    String key =
        "acts.refused.life"
            + (first.isPresent() ? "" : "Unmade")
            + (allowed.isEmpty() ? "End" : "");
    return Reason.conflict(
        "type",
        key,
        new Term.Type(met.type()),
        new Term.State(family.name(), met.state().name()),
        new Term.Types(allowed),
        first.map(Act::number).orElse(0L));
  }

  /**
   * The act that made the state that was met, if everybody at the office may know of it. None if
   * the state was met before others came, by an act of an earlier day.
   */
  private static Optional<Act> maker(Step.Refusal<?> met, ActFamily family, List<Act> earlier) {
    List<Long> made =
        Life.of(family, earlier)
            .map(timeline -> timeline.statusAt(EVER))
            .map(status ->
                status instanceof Status.Known<?> known && known.state().equals(met.state())
                    ? known.madeBy()
                    : List.<Long>of())
            .orElse(List.of());
    return earlier.stream()
        .filter(act -> made.contains(act.number()) && act.visibility() != Visibility.RESTRICTED)
        .reduce((one, other) -> other);
  }
}
