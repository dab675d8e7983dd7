package city.hansa.portal;

import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.claims.Claims.Sourced;
import city.hansa.claims.Phrases;
import city.hansa.engine.register.PartialDate;
import city.hansa.occasions.Occasions.Occasion;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Objects;

/**
 * Networks active by year, as a drawing: x over the years, y over the counts on a logarithmic
 * scale, because networks grew by so many percent a year; both in percent.
 *
 * @param years what the register computes
 * @param top the greatest count on the scale, above 0
 */
record NetworkChart(
    List<YearCount> years, Axis axis, int top, List<Sourced> published, List<Occasion> events) {

  private static final int FIRST_YEAR = 1910;
  private static final double FLOOR = 0.8;
  private static final List<Integer> LINES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  static NetworkChart of(
      List<NetworkLife> networks, List<Sourced> counts, List<Occasion> events, LocalDate day) {
    List<YearCount> years =
        ActiveByYear.count(networks.stream().map(NetworkLife::existence).toList(), FIRST_YEAR, day);
    List<Sourced> shown =
        counts.stream().filter(count -> !dated(count).earliest().isAfter(day)).toList();
    long most =
        Math.max(
            years.stream().mapToInt(YearCount::most).max().orElse(1),
            shown.stream().mapToLong(NetworkChart::value).max().orElse(1));
    int top = LINES.stream().filter(line -> line >= most).findFirst().orElse(LINES.getLast());
    return new NetworkChart(
        years, Axis.over(FIRST_YEAR, day.getYear()), Math.max(10, top), shown, events);
  }

  List<Integer> grid() {
    return LINES.stream().filter(line -> line <= top).toList();
  }

  String x(PartialDate date) {
    return Axis.text(axis.percent(middle(date)));
  }

  /** Logarithmic from {@link #FLOOR}, where nothing lies, to the top. */
  String y(long value) {
    return Axis.text(height(value));
  }

  private double height(long value) {
    double share = Math.log(Math.max(FLOOR, value) / FLOOR) / Math.log(top / FLOOR);
    return 100 - 100 * share;
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

  /** Where the words to a point stand; points that lie close share them. */
  record PointLabel(String x, String y, List<Sourced> counts) {

    /**
     * The number and time of one; from the least to the most, and from when to when, of several.
     */
    String words(Site site) {
      LongSummaryStatistics values =
          counts.stream().mapToLong(NetworkChart::value).summaryStatistics();
      PartialDate first = dated(counts.getFirst());
      PartialDate last = dated(counts.getLast());
      String number =
          values.getMin() == values.getMax()
              ? Phrases.number(counts.getFirst().claim().quantity(), site)
              : site.t("portal.range", site.number(values.getMin()), site.number(values.getMax()));
      String from = Phrases.date(first, site);
      String until = Phrases.date(last, site);
      return number
          + " ("
          + (from.equals(until) ? from : site.t("portal.range", from, until))
          + ")";
    }
  }

  List<PointLabel> pointLabels() {
    List<List<Sourced>> groups = new ArrayList<>();
    for (Sourced count : published) {
      Sourced before = groups.isEmpty() ? null : groups.getLast().getLast();
      if (before != null && close(before, count)) {
        groups.getLast().add(count);
      } else {
        groups.add(new ArrayList<>(List.of(count)));
      }
    }
    return groups.stream()
        .map(group -> new PointLabel(x(group.getFirst()), y(value(group.getFirst())), group))
        .toList();
  }

  private boolean close(Sourced one, Sourced other) {
    double apart = axis.percent(middle(dated(other))) - axis.percent(middle(dated(one)));
    return apart < 10 && Math.abs(height(value(one)) - height(value(other))) < 8;
  }

  String x(Sourced count) {
    return x(dated(count));
  }

  private static PartialDate dated(Sourced count) {
    return Objects.requireNonNull(count.claim().asOf());
  }

  /** The number as printed. */
  static long value(Sourced count) {
    return count.claim().quantity().number().longValue();
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
    return String.format(Locale.ROOT, "%.2f,%.2f", x, height(value));
  }

  private static LocalDate middle(PartialDate date) {
    return LocalDate.ofEpochDay((date.earliest().toEpochDay() + date.latest().toEpochDay()) / 2);
  }
}
