package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The life that a tie leads on a day, or led last: what ended and began anew has led more than one,
 * and what was agreed in a former one binds nobody any more.
 *
 * @param over whether it is over on the day, whatever imprecise dates mean
 * @param acts those that stand and count in it or after it
 */
public record Present(boolean over, List<Act> acts) {
  private static final Set<TieState> OVER =
      EnumSet.of(TieState.ENDED, TieState.EXPIRED, TieState.EMERITUS);

  /** Costs as a timeline does. */
  public static Present on(LocalDate day, Collection<Act> standing) {
    Timeline<TieState> timeline = TieAtHand.timeline(standing);
    LocalDate begun = begun(timeline.history(), day);
    return new Present(
        isOver(timeline.statusAt(day).possible()),
        standing.stream().filter(act -> !Effective.of(act).latest().isBefore(begun)).toList());
  }

  static boolean isOver(Set<TieState> possible) {
    return OVER.containsAll(possible);
  }

  /** The first day after it was last over; if it never was, before all days. */
  public static LocalDate begun(List<Stretch<TieState>> history, LocalDate day) {
    LocalDate begun = LocalDate.MIN;
    boolean over = false;
    for (Stretch<TieState> stretch : history) {
      LocalDate from = stretch.from();
      boolean after = isOver(stretch.possible());
      if (over && !after && from != null && !from.isAfter(day)) {
        begun = from;
      }
      over = after;
    }
    return begun;
  }
}
