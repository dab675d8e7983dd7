package city.hansa.engine.register.tie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How alive a relation is by what its ends did in it.
 *
 * @param last the day of the last thing done; null if nothing is known
 * @param recent how often each end did something in the months looked at, by end; absent for none
 * @param ends how many there are
 * @param beat what it comes to
 */
public record Pulse(@Nullable LocalDate last, Map<String, Integer> recent, int ends, Beat beat) {

  /** How alive it is. */
  public enum Beat {
    /** Something was done in the first half of the months after which it counts as asleep. */
    LIVELY,
    /** Nothing since then, and the months are not over. */
    QUIET,
    /** Nothing for all those months. */
    ASLEEP,
    /** Nobody who would know has said anything. */
    UNKNOWN
  }

  /** Something done: on which day, at the latest, and by whom. */
  public record Done(LocalDate day, String by) {}

  public Pulse {
    recent = Map.copyOf(recent);
  }

  /**
   * O(n) in what was done; what was done after the day is passed over.
   *
   * @param months without anything done after which it is asleep, 1 or more
   */
  public static Pulse on(LocalDate day, Collection<Done> done, int ends, int months) {
    LocalDate last = past(day, done).map(Done::day).max(LocalDate::compareTo).orElse(null);
    Map<String, Integer> recent = new TreeMap<>();
    LocalDate asleep = day.minusMonths(months);
    past(day, done)
        .filter(each -> each.day().isAfter(asleep))
        .forEach(each -> recent.merge(each.by(), 1, Integer::sum));
    return new Pulse(last, recent, ends, beat(day, last, months));
  }

  /** Whether every end did something in those months. */
  public boolean isReciprocal() {
    return recent.size() >= ends;
  }

  private static Beat beat(LocalDate day, @Nullable LocalDate last, int months) {
    if (last == null) {
      return Beat.UNKNOWN;
    }
    if (!sleepsFrom(last, months).isAfter(day)) {
      return Beat.ASLEEP;
    }
    return last.plusMonths((months + 1) / 2).isAfter(day) ? Beat.LIVELY : Beat.QUIET;
  }

  /** The first day on which it counts as asleep if nothing more is done. */
  public static LocalDate sleepsFrom(LocalDate last, int months) {
    return last.plusMonths(months);
  }

  private static Stream<Done> past(LocalDate day, Collection<Done> done) {
    return done.stream().filter(each -> !each.day().isAfter(day));
  }
}
