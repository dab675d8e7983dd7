package city.hansa.instruments.pages;

import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Growth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The counts through time as lines of steps: x over the days, y from 0 to a round number, both in
 * percent.
 *
 * @param from first day of the drawing, a first of January
 * @param until last day
 * @param top of the scale
 */
record GrowthChart(Growth growth, LocalDate from, LocalDate until, int top) {
  private static final int STEPS_DRAWN = 300;
  private static final int LINES = 4;
  private static final int MOST_TICKS = 10;

  /** Empty if nothing was ever counted. */
  static Optional<GrowthChart> of(Growth growth, LocalDate day) {
    if (growth.points().isEmpty()) {
      return Optional.empty();
    }
    int most =
        growth.points().stream()
            .mapToInt(point -> Math.max(point.signatories().high(), point.committed().high()))
            .max()
            .orElse(0);
    LocalDate first = growth.points().getFirst().day();
    return Optional.of(
        new GrowthChart(growth, first.withDayOfYear(1), day, round(Math.max(LINES, most))));
  }

  /**
   * The least of 1, 2, 4, 5, 6, 8 times a power of ten, divisible by the lines, from a number on.
   */
  private static int round(int most) {
    int power = 1;
    while (power * 10 < most) {
      power *= 10;
    }
    for (int step : new int[] {1, 2, 4, 6, 8, 10}) {
      int top = step * power;
      if (top >= most && top % LINES == 0) {
        return top;
      }
    }
    return Math.ceilDiv(most, LINES) * LINES;
  }

  /** A kind of count: its class in the stylesheet, and the count at a point. */
  record Kind(String name, Function<Growth.Point, Counts.Number> count) {}

  static final List<Kind> KINDS =
      List.of(
          new Kind("SIGNATORIES", Growth.Point::signatories),
          new Kind("COMMITTED", Growth.Point::committed),
          new Kind("PARTIES", Growth.Point::parties));

  /** Kinds of which there ever were any. */
  List<Kind> kinds() {
    return KINDS.stream()
        .filter(
            kind -> growth.points().stream().anyMatch(each -> kind.count().apply(each).high() > 0))
        .toList();
  }

  List<Integer> grid() {
    return IntStream.rangeClosed(0, LINES).map(line -> line * top / LINES).boxed().toList();
  }

  String y(int value) {
    return percent(height(value));
  }

  private double height(int value) {
    return 100 - 100.0 * value / top;
  }

  private double across(LocalDate day) {
    double whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
    return Math.clamp(100 * ChronoUnit.DAYS.between(from, day) / whole, 0, 100);
  }

  /** What is sure of a kind. */
  String line(Kind kind) {
    StringBuilder path = new StringBuilder();
    int before = 0;
    for (Growth.Point point : drawn()) {
      double x = across(point.day());
      path.append(path.isEmpty() ? 'M' : 'L').append(at(x, before));
      before = kind.count().apply(point).low();
      path.append('L').append(at(x, before));
    }
    return path.append('L').append(at(100, before)).toString();
  }

  /** Between what is sure and what the dates allow; empty where they leave nothing open. */
  String band(Kind kind) {
    List<Growth.Point> drawn = drawn();
    if (drawn.stream().allMatch(point -> kind.count().apply(point).isExact())) {
      return "";
    }
    StringBuilder there = new StringBuilder();
    StringBuilder back = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      double left = across(drawn.get(i).day());
      double right = i + 1 < drawn.size() ? across(drawn.get(i + 1).day()) : 100;
      Counts.Number number = kind.count().apply(drawn.get(i));
      there.append(there.isEmpty() ? 'M' : 'L').append(at(left, number.high()));
      there.append('L').append(at(right, number.high()));
      back.insert(0, "L" + at(right, number.low()) + "L" + at(left, number.low()));
    }
    return there.append(back).append('Z').toString();
  }

  /** The last of those that fall together in the drawing. */
  private List<Growth.Point> drawn() {
    TreeMap<Long, Growth.Point> columns = new TreeMap<>();
    growth
        .points()
        .forEach(point -> columns.put(Math.round(across(point.day()) * STEPS_DRAWN / 100), point));
    return new ArrayList<>(columns.values());
  }

  private String at(double x, int value) {
    return String.format(Locale.ROOT, "%.2f,%.2f", x, height(value));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  Growth.Point last() {
    return growth.points().getLast();
  }

  /** Years to write below, each where it begins. */
  record Tick(int year, String x) {}

  List<Tick> ticks() {
    int years = until.getYear() - from.getYear() + 1;
    int step = Math.max(1, Math.ceilDiv(years, MOST_TICKS));
    return IntStream.iterate(from.getYear(), year -> year <= until.getYear(), year -> year + step)
        .mapToObj(year -> new Tick(year, percent(across(LocalDate.of(year, 1, 1)))))
        .toList();
  }

  /**
   * What stood at the end of each year, or of each month where it all took less than three years,
   * and on the last day.
   */
  List<Growth.Point> table() {
    boolean months = from.plusYears(3).isAfter(until);
    TreeMap<LocalDate, Growth.Point> rows = new TreeMap<>();
    LocalDate first = growth.points().getFirst().day();
    LocalDate end = months ? first.withDayOfMonth(1) : first.withDayOfYear(1);
    while (!end.isAfter(until)) {
      LocalDate next = months ? end.plusMonths(1) : end.plusYears(1);
      LocalDate day = next.minusDays(1).isAfter(until) ? until : next.minusDays(1);
      growth
          .on(day)
          .ifPresent(point ->
              rows.put(
                  day,
                  new Growth.Point(day, point.signatories(), point.committed(), point.parties())));
      end = next;
    }
    return List.copyOf(rows.values());
  }
}
