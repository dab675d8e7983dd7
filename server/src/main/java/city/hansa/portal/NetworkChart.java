package city.hansa.portal;

import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.PartialDate;
import city.hansa.occasions.Occasions.Occasion;
import city.hansa.sources.PublishedCounts.PublishedCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Networks active by year, as a drawing: x over the years, y over the counts, both in percent.
 *
 * @param years what the register computes
 * @param top the greatest count on the scale, above 0
 */
record NetworkChart(
    List<YearCount> years,
    Axis axis,
    int top,
    int step,
    List<PublishedCount> published,
    List<Occasion> events) {

  private static final int FIRST_YEAR = 1910;

  static NetworkChart of(
      List<NetworkLife> networks,
      List<PublishedCount> counts,
      List<Occasion> events,
      LocalDate day) {
    List<YearCount> years =
        ActiveByYear.count(
            networks.stream().map(NetworkLife::existence).toList(), FIRST_YEAR, day);
    List<PublishedCount> shown =
        counts.stream()
            .filter(count -> count.asOf() != null && !count.asOf().earliest().isAfter(day))
            .toList();
    long most =
        Math.max(
            years.stream().mapToInt(YearCount::most).max().orElse(1),
            shown.stream().mapToLong(PublishedCount::value).max().orElse(1));
    int step = step(most);
    int top = (int) ((most + step - 1) / step) * step;
    return new NetworkChart(
        years, Axis.over(FIRST_YEAR, day.getYear()), top, step, shown, events);
  }

  /** Distance of grid lines, so that there are at most five. */
  private static int step(long most) {
    int step = 1;
    int[] factors = {2, 5, 10};
    for (int power = 1; ; power *= 10) {
      for (int factor : factors) {
        if (most <= 5L * step) {
          return step;
        }
        step = power * factor;
      }
    }
  }

  List<Integer> grid() {
    List<Integer> lines = new ArrayList<>();
    for (int value = 0; value <= top; value += step) {
      lines.add(value);
    }
    return lines;
  }

  String x(PartialDate date) {
    return Axis.text(axis.percent(middle(date)));
  }

  /** Labels of points near the right edge stand on their left. */
  boolean late(PartialDate date) {
    return axis.percent(middle(date)) > 75;
  }

  String y(long value) {
    return Axis.text(100 - 100.0 * value / top);
  }

  /** The sure count as a line of steps, for a drawing of 100 by 100. */
  String line() {
    StringBuilder path = new StringBuilder();
    for (YearCount year : years) {
      path.append(path.isEmpty() ? 'M' : 'L').append(point(left(year), year.sure()));
      path.append('L').append(point(right(year), year.sure()));
    }
    return path.toString();
  }

  /** Between the sure count and all that may have been. */
  String band() {
    StringBuilder path = new StringBuilder();
    for (YearCount year : years) {
      path.append(path.isEmpty() ? 'M' : 'L').append(point(left(year), year.most()));
      path.append('L').append(point(right(year), year.most()));
    }
    for (YearCount year : years.reversed()) {
      path.append('L').append(point(right(year), year.sure()));
      path.append('L').append(point(left(year), year.sure()));
    }
    return path.append('Z').toString();
  }

  /** Every fifth year and the last, for the table. */
  List<YearCount> table() {
    YearCount last = years.getLast();
    return years.stream().filter(year -> year.year() % 5 == 0 || year == last).toList();
  }

  private double left(YearCount year) {
    return axis.percent(LocalDate.of(year.year(), 1, 1));
  }

  private double right(YearCount year) {
    return axis.percent(LocalDate.of(year.year() + 1, 1, 1));
  }

  private String point(double x, int value) {
    return String.format(Locale.ROOT, "%.2f,%.2f", x, 100 - 100.0 * value / top);
  }

  private static LocalDate middle(PartialDate date) {
    return LocalDate.ofEpochDay(
        (date.earliest().toEpochDay() + date.latest().toEpochDay()) / 2);
  }
}
