package city.hansa.engine.register.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of days with one answer, for drawing a timeline.
 *
 * @param from the first day, null before all acts
 * @param until the first day after, null at the end
 * @param possible the states, one where it is known
 * @param madeBy the acts that may have made them, by number
 */
public record Stretch<S extends Enum<S>>(
    @Nullable LocalDate from, @Nullable LocalDate until, Set<S> possible, List<Long> madeBy) {

  public Stretch {
    madeBy = List.copyOf(madeBy);
  }

  public boolean holds(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
  }
}
