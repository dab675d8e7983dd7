package city.hansa.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis of time over whole decades, in percent of its width, as SVG attributes take it.
 *
 * @param from first year, a whole decade
 * @param until year after the last, a whole decade
 */
record Axis(int from, int until) {

  /** From the decade of one year through the decade of another. */
  static Axis over(int firstYear, int lastYear) {
    int from = Math.floorDiv(firstYear, 10) * 10;
    return new Axis(from, Math.max(from + 10, Math.floorDiv(lastYear, 10) * 10 + 10));
  }

  /** 0 to 100; what lies outside is moved to the edge. */
  double percent(LocalDate day) {
    LocalDate start = LocalDate.of(from, 1, 1);
    double whole = ChronoUnit.DAYS.between(start, LocalDate.of(until, 1, 1));
    return Math.clamp(100 * ChronoUnit.DAYS.between(start, day) / whole, 0, 100);
  }

  String at(LocalDate day) {
    return text(percent(day));
  }

  List<Integer> decades() {
    return IntStream.iterate(from, year -> year < until, year -> year + 10).boxed().toList();
  }

  static String text(double percent) {
    return String.format(Locale.ROOT, "%.3f%%", percent);
  }
}
