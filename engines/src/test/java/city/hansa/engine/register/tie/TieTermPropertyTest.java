package city.hansa.engine.register.tie;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.calendar.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Terms as a clerk keeps them: turning the leaves of a calendar, day after day. */
class TieTermPropertyTest {

  @Property(tries = 300)
  void aTermThatRenewsItselfEndsWhereTheClerkEndsIt(
      @ForAll @IntRange(min = 0, max = 4000) int start,
      @ForAll @IntRange(min = 1, max = 30) int months,
      @ForAll @IntRange(min = 0, max = 8) int notice,
      @ForAll @IntRange(min = 0, max = 3000) int given) {
    LocalDate first = LocalDate.of(2000, 1, 1).plusDays(start);
    LocalDate received = first.plusDays(given);
    CalendarPeriod period = notice == 0 ? null : CalendarPeriod.ofMonths(notice);
    TieTerm term = new TieTerm(first, CalendarPeriod.ofMonths(months), Renewal.TACIT, period);
    List<LocalDate> begins = new ArrayList<>();
    LocalDate end = clerk(first, months, notice, received, begins);
    assertThat(term.endsOn(received)).isEqualTo(end);
    assertThat(term.expiresOn()).isEmpty();
    assertThat(term.renewals(end, received)).isEqualTo(begins.size());
    LocalDate last = term.lastDayForNotice(received).orElseThrow();
    LocalDate runEnds = term.runEnds(received).orElseThrow();
    assertThat(isInTime(last, runEnds, notice)).isTrue();
    assertThat(isInTime(last.plusDays(1), runEnds, notice)).isFalse();
  }

  /** Each run begins where months counted from the first day end; notice stops the next. */
  private static LocalDate clerk(
      LocalDate first, int months, int notice, LocalDate received, List<LocalDate> begins) {
    int run = 1;
    while (true) {
      LocalDate end = sameDay(first, run * months);
      if (isInTime(received, end, notice)) {
        return end;
      }
      begins.add(end);
      run++;
    }
  }

  private static boolean isInTime(LocalDate received, LocalDate end, int notice) {
    return notice == 0 ? received.isBefore(end) : !sameDay(received, notice).isAfter(end);
  }

  /** The same day of a later month; where that month is shorter its last. */
  private static LocalDate sameDay(LocalDate day, int months) {
    int month = day.getMonthValue() - 1 + months;
    LocalDate first = LocalDate.of(day.getYear() + month / 12, month % 12 + 1, 1);
    return first.withDayOfMonth(Math.min(day.getDayOfMonth(), first.lengthOfMonth()));
  }

  @Property(tries = 300)
  void aFixedTermEndsOnceWhateverNoticeSays(
      @ForAll @IntRange(min = 0, max = 4000) int start,
      @ForAll @IntRange(min = 1, max = 60) int months,
      @ForAll @IntRange(min = 1, max = 12) int notice,
      @ForAll @IntRange(min = 0, max = 1000) int given) {
    LocalDate first = LocalDate.of(2000, 1, 1).plusDays(start);
    TieTerm term =
        new TieTerm(
            first,
            CalendarPeriod.ofMonths(months),
            Renewal.EXPLICIT,
            CalendarPeriod.ofMonths(notice));
    LocalDate over = sameDay(first, months);
    LocalDate received = first.plusDays(given);
    LocalDate byNotice = sameDay(received, notice);
    assertThat(term.expiresOn()).contains(over);
    assertThat(term.endsOn(received))
        .isEqualTo(byNotice.isAfter(over) && over.isAfter(received) ? over : byNotice);
    assertThat(term.renewedUntil(over)).isEqualTo(sameDay(first, 2 * months));
  }

  @Property(tries = 200)
  void whatBeganOnTheTwentyNinthOfFebruaryFallsToTheTwentyEighth(
      @ForAll @IntRange(min = 1, max = 40) int years, @ForAll boolean withNotice) {
    @Nullable CalendarPeriod notice = withNotice ? CalendarPeriod.ofMonths(3) : null;
    TieTerm term =
        new TieTerm(LocalDate.of(2000, 2, 29), CalendarPeriod.ofYears(1), Renewal.TACIT, notice);
    LocalDate day = LocalDate.of(2000 + years, 1, 1);
    LocalDate end = term.runEnds(day).orElseThrow();
    assertThat(end.getMonthValue()).isEqualTo(2);
    assertThat(end.getDayOfMonth()).isEqualTo(end.isLeapYear() ? 29 : 28);
  }
}
