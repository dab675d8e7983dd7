package city.hansa.engine.register.fold;

import city.hansa.engine.register.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tries every choice of days that the dates allow, one after another, by the plainest means. */
final class EveryWorld {

  private record Placed(DatedAct act, LocalDate day, LocalDate received, long place) {}

  final Set<Drawn.Standing> states = EnumSet.noneOf(Drawn.Standing.class);
  final Set<Long> makers = new TreeSet<>();

  /**
   * By number and type: the states that an act met and was refused in; and acts that were allowed
   * at least once.
   */
  final Map<String, Set<Drawn.Standing>> refused = new TreeMap<>();

  final Set<String> allowed = new TreeSet<>();

  private final LocalDate day;
  private final Map<String, Drawn.Standing> table = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  EveryWorld(Collection<DatedAct> acts, LocalDate day, Instant known) {
    this.day = day;
    for (var row : Drawn.PARTICIPATION.transitions()) {
      ranks.put(row.type(), row.rank());
      for (var state : row.from()) {
        table.put(row.type() + state + true, row.to() == null ? state : row.to());
        if (!row.reported()) {
          table.put(row.type() + state + false, row.to() == null ? state : row.to());
        }
      }
    }
    List<DatedAct> there = acts.stream().filter(act -> !act.recordedAt().isAfter(known)).toList();
    place(there, there.stream().filter(act -> counts(act, there)).toList(), 0, new ArrayList<>());
  }

  private static boolean counts(DatedAct act, List<DatedAct> there) {
    return act.cancels() == 0 && inForce(act, there);
  }

  private static boolean inForce(DatedAct act, List<DatedAct> there) {
    return there.stream()
        .filter(other -> other.corrects() == act.number() || other.cancels() == act.number())
        .noneMatch(other -> stands(other, there));
  }

  /** In force itself, or a correction in whose place a later one stands. */
  private static boolean stands(DatedAct act, List<DatedAct> there) {
    return inForce(act, there)
        || act.corrects() != 0
            && there.stream()
                .filter(other -> other.corrects() == act.number())
                .anyMatch(other -> stands(other, there));
  }

  private static long place(DatedAct act, List<DatedAct> there) {
    return there.stream()
        .filter(other -> other.number() == act.corrects())
        .mapToLong(other -> place(other, there))
        .findFirst()
        .orElse(act.number());
  }

  private void place(List<DatedAct> all, List<DatedAct> acts, int next, List<Placed> placed) {
    if (next == acts.size()) {
      fold(placed);
      return;
    }
    DatedAct act = acts.get(next);
    for (LocalDate effective : days(act.effective())) {
      List<LocalDate> receipts =
          act.receivedOn() == null ? List.of(effective) : days(act.receivedOn());
      for (LocalDate received : receipts) {
        placed.add(new Placed(act, effective, received, place(act, all)));
        place(all, acts, next + 1, placed);
        placed.removeLast();
      }
    }
  }

  private static List<LocalDate> days(When when) {
    return when.earliest().datesUntil(when.latest().plusDays(1)).toList();
  }

  private void fold(List<Placed> world) {
    List<Placed> order =
        world.stream()
            .filter(placed -> !placed.day.isAfter(day))
            .sorted(
                Comparator.comparing(Placed::day)
                    .thenComparing(Placed::received)
                    .thenComparing(placed -> ranks.get(placed.act.type()))
                    .thenComparing(Placed::place)
                    .thenComparing(placed -> placed.act.number()))
            .toList();
    Drawn.Standing state = Drawn.Standing.NONE;
    long maker = 0;
    for (Placed placed : order) {
      if (placed.act.follows() != 0 && placed.act.follows() != maker) {
        continue;
      }
      String name = placed.act.number() + " " + placed.act.type();
      Drawn.Standing to = table.get(placed.act.type() + state + placed.act.reported());
      if (to == null) {
        refused.computeIfAbsent(name, act -> EnumSet.noneOf(Drawn.Standing.class)).add(state);
      } else {
        allowed.add(name);
        maker = to == state ? maker : placed.act.number();
        state = to;
      }
    }
    states.add(state);
    if (maker != 0) {
      makers.add(maker);
    }
  }
}
