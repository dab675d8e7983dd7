package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A tacit term renews for the same length unless notice came in time: against a clerk who opens the
 * next run at the end of each, by a calendar kept by hand.
 */
class TacitTermPropertyTest {
  private static final LocalDate START = LocalDate.of(2019, 12, 25);

  /** The days on which runs begin, counted from the first day of the first. */
  private static List<LocalDate> beginnings(LocalDate start, int months, int days, int runs) {
    List<LocalDate> all = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      all.add(ClerksCalendar.after(start, run * months, run * days));
    }
    return all;
  }

  @Property(tries = 300)
  void itRenewsForTheSameLengthUntilNoticeComesInTime(
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(min = 1, max = 26) int months,
      @ForAll @IntRange(max = 20) int days,
      @ForAll @IntRange(max = 5) int noticeMonths,
      @ForAll @IntRange(min = 1, max = 25) int noticeDays,
      @ForAll @IntRange(max = 1500) int given,
      @ForAll @IntRange(max = 1800) int looked) {
    LocalDate from = START.plusDays(start);
    LocalDate notice = from.plusDays(given);
    LocalDate day = from.plusDays(looked);
    List<LocalDate> runs = beginnings(from, months, days, 90);
    LocalDate over = ClerksCalendar.after(notice, noticeMonths, noticeDays);
    LocalDate end = runs.stream().skip(1).filter(each -> !each.isBefore(over)).findFirst().get();
    List<LocalDate> renewed =
        runs.stream().skip(1).filter(each -> each.isBefore(end) && !each.isAfter(day)).toList();
    TacitTerm term =
        new TacitTerm(
            from,
            new CalendarPeriod(0, months, days),
            new CalendarPeriod(0, noticeMonths, noticeDays));
    assertThat(term.endsOn(notice)).contains(end);
    assertThat(term.renewals(day, notice)).isEqualTo(renewed);
    assertThat(term.endsOn(null)).isEmpty();
  }

  /** What began on 29 February ends on the 28th, and on the 29th again where there is one. */
  @Property(tries = 100)
  void theTwentyNinthOfFebruaryFallsToTheTwentyEighth(
      @ForAll @IntRange(max = 24) int leap, @ForAll @IntRange(min = 1, max = 6) int years) {
    LocalDate start = LocalDate.of(2000 + 4 * leap, 2, 29);
    TacitTerm term = new TacitTerm(start, CalendarPeriod.ofYears(years), null);
    for (LocalDate end : term.renewals(start.plusYears(12), null)) {
      assertThat(end.getMonthValue()).isEqualTo(2);
      assertThat(end.getDayOfMonth()).isEqualTo(ClerksCalendar.length(end.getYear(), 2));
    }
    assertThat(term.renewals(start.plusYears(12), null)).hasSize(12 / years);
  }
}
