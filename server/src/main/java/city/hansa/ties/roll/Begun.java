package city.hansa.ties.roll;

import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** When the life that a tie leads on a day began. */
final class Begun {
  private static final Set<TieState> OVER =
      EnumSet.of(TieState.ENDED, TieState.EXPIRED, TieState.EMERITUS);

  private Begun() {}

  /** The first day after it was last over; if it never was, before all days. */
  static LocalDate of(Timeline<TieState> timeline, LocalDate day) {
    LocalDate begun = LocalDate.MIN;
    boolean over = false;
    for (Stretch<TieState> stretch : timeline.history()) {
      LocalDate from = stretch.from();
      boolean after = OVER.containsAll(stretch.possible());
      if (over && !after && from != null && !from.isAfter(day)) {
        begun = from;
      }
      over = after;
    }
    return begun;
  }
}
