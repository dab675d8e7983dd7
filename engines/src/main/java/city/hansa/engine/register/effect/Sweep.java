package city.hansa.engine.register.effect;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through those who come and leave, day by day, forward only. */
final class Sweep {

  private record Turn(LocalDate day, Consent consent) {}

  private final Tally tally = new Tally();
  private final Deque<Turn> coming;
  private final Deque<Turn> leaving;

  Sweep(
      Collection<Consent> all,
      Function<Consent, LocalDate> from,
      Function<Consent, @Nullable LocalDate> until) {
    coming = new ArrayDeque<>();
    leaving = new ArrayDeque<>();
    all.stream()
        .filter(each -> {
          LocalDate out = until.apply(each);
          return out == null || out.isAfter(from.apply(each));
        })
        .map(each -> new Turn(from.apply(each), each))
        .sorted(Comparator.comparing(Turn::day))
        .forEach(coming::add);
    coming.stream()
        .filter(turn -> until.apply(turn.consent()) != null)
        .map(turn -> new Turn(Objects.requireNonNull(until.apply(turn.consent())), turn.consent()))
        .sorted(Comparator.comparing(Turn::day))
        .forEach(leaving::add);
  }

  Tally tally() {
    return tally;
  }

  /**
   * @param arrived those who came up to this day are in
   * @param left those who left up to this day are out
   */
  void to(LocalDate arrived, LocalDate left) {
    while (!coming.isEmpty() && !coming.getFirst().day().isAfter(arrived)) {
      tally.add(coming.removeFirst().consent());
    }
    while (!leaving.isEmpty() && !leaving.getFirst().day().isAfter(left)) {
      tally.remove(leaving.removeFirst().consent());
    }
  }
}
