package city.hansa.engine.register.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins days that say the same. */
final class History<S extends Enum<S>> {

  private final List<Stretch<S>> stretches = new ArrayList<>();
  private @Nullable Ends<S> last;

  History(S initial) {
    stretches.add(new Stretch<>(null, null, EnumSet.of(initial), List.of()));
  }

  /** What holds from the day on, which is later than the one before. */
  void go(Ends<S> ends, long day) {
    if (last != null && last.same(ends)) {
      return;
    }
    last = ends;
    Stretch<S> before = stretches.getLast();
    Stretch<S> now = new Stretch<>(LocalDate.ofEpochDay(day), null, ends.possible(), ends.madeBy());
    if (!now.possible().equals(before.possible()) || !now.madeBy().equals(before.madeBy())) {
      stretches.set(
          stretches.size() - 1,
          new Stretch<>(before.from(), now.from(), before.possible(), before.madeBy()));
      stretches.add(now);
    }
  }

  List<Stretch<S>> stretches() {
    return List.copyOf(stretches);
  }
}
