package city.hansa.memberships.pages;

import city.hansa.engine.register.fold.Stretch;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Times of membership drawn on one scale of years, up to a day. */
final class Bars {
  private static final int MOST_TICKS = 8;
  private static final int FEWEST_YEARS = 10;
  private final LocalDate first;
  private final LocalDate last;

  private Bars(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  /** From the January of the earliest membership, ten years at least. */
  static Bars of(List<Line> lines, LocalDate day) {
    LocalDate earliest =
        lines.stream()
            .flatMap(line -> line.membership().turns().stream())
            .map(turn -> turn.on().earliest())
            .min(LocalDate::compareTo)
            .filter(on -> on.isBefore(day.minusYears(FEWEST_YEARS)))
            .orElse(day.minusYears(FEWEST_YEARS));
    return new Bars(earliest.withDayOfYear(1), day);
  }

  List<OwnPage.Bar> of(Line line) {
    List<OwnPage.Bar> bars = new ArrayList<>();
    for (Stretch<MembershipState> each : line.membership().history()) {
      if (each.from() != null
          && !each.from().isAfter(last)
          && !Collections.disjoint(each.possible(), MembershipState.BELONGING)) {
        double x = across(each.from());
        double width = (each.until() == null ? 100 : across(each.until())) - x;
        boolean sure = MembershipState.BELONGING.containsAll(each.possible());
        bars.add(new OwnPage.Bar(percent(x), percent(Math.max(0.4, width)), sure));
      }
    }
    return bars;
  }

  List<OwnPage.Tick> ticks() {
    int years = last.getYear() - first.getYear() + 1;
    int step = Math.max(1, Math.ceilDiv(years, MOST_TICKS));
    return IntStream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + step)
        .mapToObj(year -> new OwnPage.Tick(year, percent(across(LocalDate.of(year, 1, 1)))))
        .toList();
  }

  private double across(LocalDate day) {
    double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return Math.clamp(100 * ChronoUnit.DAYS.between(first, day) / whole, 0, 100);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
