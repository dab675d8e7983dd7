package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Acts that correct or cancel earlier ones. An act is in force if and only if no act in force
 * corrects or cancels it: a cancelled cancellation restores, and of two corrections of one act both
 * stand. A correction that was itself corrected, not cancelled, still stands in the place of what
 * it corrects: the last of them replaces all before it.
 */
public final class Corrections {

  /** An act and the place in the log at which it counts. */
  record Placed(DatedAct act, long place) {}

  private Corrections() {}

  /**
   * What is wrong with the references of these acts, in the order of their numbers; empty if
   * nothing is. Linear but for sorting.
   */
  public static List<Fault> check(Collection<DatedAct> acts) {
    List<Fault> faults = new ArrayList<>();
    Map<Long, Long> targets = new TreeMap<>();
    for (DatedAct act : acts) {
      if (act.follows() == 0 && targets.put(act.number(), target(act)) != null) {
        faults.add(new Fault.SameNumber(act.number()));
      }
    }
    Map<Long, Fault.Circle> circles = circles(targets);
    targets.forEach((act, target) -> fault(act, target, targets, circles).ifPresent(faults::add));
    faults.sort(Comparator.comparingLong(Fault::act));
    return faults;
  }

  /** Whether the act may join those already there; for the log, before it is written. */
  public static Optional<Fault> check(DatedAct act, Set<Long> numbersThere) {
    long target = target(act);
    if (target == act.number()) {
      return Optional.of(new Fault.ToItself(target));
    }
    if (numbersThere.contains(act.number())) {
      return Optional.of(new Fault.SameNumber(act.number()));
    }
    if (target > act.number()) {
      return Optional.of(new Fault.ToLater(act.number(), target));
    }
    return target == 0 || numbersThere.contains(target)
        ? Optional.empty()
        : Optional.of(new Fault.ToUnknown(act.number(), target));
  }

  private static Optional<Fault> fault(
      long act, long target, Map<Long, Long> targets, Map<Long, Fault.Circle> circles) {
    if (target == act) {
      return Optional.of(new Fault.ToItself(act));
    }
    Fault.@Nullable Circle circle = circles.get(act);
    if (circle != null) {
      return Optional.of(circle);
    }
    if (target != 0 && !targets.containsKey(target)) {
      return Optional.of(new Fault.ToUnknown(act, target));
    }
    return target > act ? Optional.of(new Fault.ToLater(act, target)) : Optional.empty();
  }

  /** Each act names at most one, so every walk ends at 0 or runs into one circle. */
  private static Map<Long, Fault.Circle> circles(Map<Long, Long> targets) {
    Map<Long, Fault.Circle> circles = new HashMap<>();
    Set<Long> done = new HashSet<>();
    for (long start : targets.keySet()) {
      SequencedSet<Long> walk = new LinkedHashSet<>();
      long at = start;
      while (at != 0 && !done.contains(at) && walk.add(at)) {
        at = targets.getOrDefault(at, 0L);
      }
      if (walk.contains(at)) {
        List<Long> circle = new ArrayList<>(walk);
        circle.subList(0, circle.indexOf(at)).clear();
        for (int turn = 0; turn < circle.size(); turn++) {
          List<Long> turned = new ArrayList<>(circle.subList(turn, circle.size()));
          turned.addAll(circle.subList(0, turn));
          circles.put(turned.getFirst(), new Fault.Circle(turned.getFirst(), turned));
        }
      }
      done.addAll(walk);
    }
    return circles;
  }

  /**
   * The acts in force, cancellations left out, each with the place in the log at which it counts:
   * its own number, or that of the act it corrects, or that of the one which that corrects. A
   * reference to an act that is not among these has no effect: its subject or its reader may not
   * include it.
   *
   * @throws IllegalArgumentException if an act names itself or a later one, or a number comes twice
   */
  static List<Placed> inForce(Collection<DatedAct> acts) {
    Map<Long, DatedAct> byNumber = HashMap.newHashMap(acts.size());
    for (DatedAct act : acts) {
      if (act.follows() == 0 && byNumber.put(act.number(), act) != null) {
        throw new IllegalArgumentException("Act %d is there twice".formatted(act.number()));
      }
      if (target(act) >= act.number()) {
        throw new IllegalArgumentException(
            "Act %d names act %d; only an earlier one can be corrected or cancelled"
                .formatted(act.number(), target(act)));
      }
    }
    Set<Long> voided = voided(acts);
    return acts.stream()
        .filter(act -> act.cancels() == 0 && !voided.contains(act.number()))
        .map(act -> new Placed(act, place(act, byNumber)))
        .toList();
  }

  /** From the latest to the earliest, each judged once all that could void it are. */
  private static Set<Long> voided(Collection<DatedAct> acts) {
    List<DatedAct> referring =
        acts.stream()
            .filter(act -> target(act) != 0)
            .sorted(Comparator.comparingLong(DatedAct::number).reversed())
            .toList();
    Set<Long> voided = new HashSet<>();
    Set<Long> replaced = new HashSet<>();
    for (DatedAct act : referring) {
      boolean handedOn = act.corrects() != 0 && replaced.contains(act.number());
      if (handedOn || !voided.contains(act.number())) {
        voided.add(target(act));
        if (act.corrects() != 0) {
          replaced.add(act.corrects());
        }
      }
    }
    return voided;
  }

  private static long place(DatedAct act, Map<Long, DatedAct> byNumber) {
    DatedAct at = act;
    while (at.corrects() != 0 && byNumber.containsKey(at.corrects())) {
      at = byNumber.get(at.corrects());
    }
    return at.number();
  }

  private static long target(DatedAct act) {
    return Math.max(act.corrects(), act.cancels());
  }
}
