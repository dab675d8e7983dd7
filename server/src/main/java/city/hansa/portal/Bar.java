package city.hansa.portal;

import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the bar that shows a life.
 *
 * @param x where it begins, and {@code width}: percent as SVG takes it
 * @param sure whether it surely existed throughout; else some dates allow it
 */
record Bar(String x, String width, boolean sure) {

  /** The least width that can be seen, percent. */
  private static final double THIN = 0.4;

  /**
   * Pieces from left to right, up to the reader's day; empty if it surely was not there by then.
   */
  static List<Bar> of(Period life, Axis axis, LocalDate day) {
    List<LocalDate> turns = turns(life, axis, day);
    List<Bar> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      Truth there = life.contains(turns.get(i));
      if (there != Truth.NO) {
        pieces.add(between(axis, turns.get(i), turns.get(i + 1), there == Truth.YES));
      }
    }
    return pieces;
  }

  private static Bar between(Axis axis, LocalDate from, LocalDate until, boolean sure) {
    double x = axis.percent(from);
    return new Bar(Axis.text(x), Axis.text(Math.max(THIN, axis.percent(until) - x)), sure);
  }

  /** Days on which the answer may change, the axis' first and the day after the last among them. */
  private static List<LocalDate> turns(Period life, Axis axis, LocalDate day) {
    List<LocalDate> turns = new ArrayList<>();
    turns.add(LocalDate.of(axis.from(), 1, 1));
    turns.add(day.plusDays(1));
    if (life.from() != null) {
      add(turns, life.from());
    }
    if (life.until() instanceof city.hansa.engine.register.End.On(When end)) {
      add(turns, end);
    }
    LocalDate first = turns.getFirst();
    return turns.stream()
        .filter(each -> !each.isBefore(first) && !each.isAfter(day.plusDays(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private static void add(List<LocalDate> turns, When date) {
    turns.add(date.earliest());
    turns.add(date.earliest().plusDays(1));
    turns.add(date.latest());
    turns.add(date.latest().plusDays(1));
  }
}
