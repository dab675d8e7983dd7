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
    Map<Long, Step.Refusal<?>> after = idle(family, all);
    Step.Refusal<?> own = after.get(candidate.number());
    if (own != null) {
      return List.of(refusal(own, family, earlier));
    }
    if (candidate.corrects() != null || after.isEmpty()) {
      return List.of();
    }
    Map<Long, Step.Refusal<?>> before = idle(family, earlier);
    return after.keySet().stream()
        .filter(number -> !before.containsKey(number))
        .findFirst()
        .map(number -> Reason.rule("madeOn", "acts.refused.undoes", number))
        .stream()
        .toList();
  }

  /** Acts that change nothing, by number, each with what it met. */
  private static Map<Long, Step.Refusal<?>> idle(ActFamily family, List<Act> acts) {
    Map<Long, Step.Refusal<?>> idle = new TreeMap<>();
    Life.of(family, acts)
        .ifPresent(timeline ->
            timeline.statusAt(EVER).skipped().stream()
                .filter(Status.Skipped::surely)
                .forEach(each -> idle.put(each.act(), each.reasons().getFirst())));
    return idle;
  }

  private static Reason refusal(Step.Refusal<?> met, ActFamily family, List<Act> earlier) {
    List<String> allowed = met instanceof Step.NotAllowed<?> known ? known.allowed() : List.of();
    Optional<Act> first = maker(family, earlier);
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

  /** The act that made the present state, if everybody at the office may know of it. */
  private static Optional<Act> maker(ActFamily family, List<Act> earlier) {
    List<Long> made =
        Life.of(family, earlier)
            .map(timeline -> timeline.statusAt(EVER))
            .map(status ->
                status instanceof Status.Known<?> known ? known.madeBy() : List.<Long>of())
            .orElse(List.of());
    return earlier.stream()
        .filter(act -> made.contains(act.number()) && act.visibility() != Visibility.RESTRICTED)
        .reduce((one, other) -> other);
  }
}
