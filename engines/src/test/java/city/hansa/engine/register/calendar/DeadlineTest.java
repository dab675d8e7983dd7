package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  private static final WorkingDays WORKING =
      new WorkingDays(
          EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2024, 5, 1)));

  /** Offsets as the time zone database states them; Sao Paulo and Apia left time out. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-16, Australia/Sydney, 2024-05-16T14:00:00Z",
    "2024-03-30, Europe/Rome, 2024-03-30T23:00:00Z",
    "2024-03-31, Europe/Rome, 2024-03-31T22:00:00Z",
    "2024-10-27, Europe/Rome, 2024-10-27T23:00:00Z",
    "2018-11-03, America/Sao_Paulo, 2018-11-04T03:00:00Z",
    "2018-02-17, America/Sao_Paulo, 2018-02-18T03:00:00Z",
    "2011-12-29, Pacific/Apia, 2011-12-30T10:00:00Z",
    "2011-12-30, Pacific/Apia, 2011-12-30T10:00:00Z",
    "2024-02-29, UTC, 2024-03-01T00:00:00Z",
  })
  void endsWithTheDayWhereTheAuthorityIs(LocalDate lastDay, ZoneId zone, Instant end) {
    Deadline deadline = new Deadline(lastDay, zone);
    assertThat(deadline.end()).isEqualTo(end);
    assertThat(deadline.metAt(end.minusMillis(1))).isTrue();
    assertThat(deadline.overdueAt(end)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-10, YES, 0",
    "2021-06-11, NO, 1",
    "2021-06, UNKNOWN, 20",
    "2021-05, YES, 0",
    "2022, NO, 569"
  })
  void tellsWhatWasInTime(When done, Truth met, long overdue) {
    Deadline deadline =
        Deadline.of(LocalDate.of(2021, 3, 10), CalendarPeriod.ofMonths(3), ZoneId.of("UTC"));
    assertThat(deadline.metOn(done)).isEqualTo(met);
    assertThat(deadline.daysOverdue(done.latest())).isEqualTo(overdue);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-29, 2024-04-29, 2024-04-29, 2024-04-30, 2024-05-02",
    "2024-05-01, 2024-05-02, 2024-04-30, 2024-05-02, 2024-05-03",
    "2024-05-04, 2024-05-06, 2024-05-03, 2024-05-06, 2024-05-07"
  })
  void workingDaysSkipWeekendsAndHolidays(
      LocalDate day, LocalDate next, LocalDate last, LocalDate first, LocalDate second) {
    assertThat(WORKING.onOrAfter(day)).isEqualTo(next);
    assertThat(WORKING.onOrBefore(day)).isEqualTo(last);
    assertThat(WORKING.after(day, 1)).isEqualTo(first);
    assertThat(WORKING.after(day, 2)).isEqualTo(second);
    assertThat(WORKING.before(second, 1)).isEqualTo(first);
    assertThat(new Deadline(day, ZoneId.of("UTC")).orNext(WORKING).lastDay()).isEqualTo(next);
  }

  @Test
  void aWeekHasAWorkingDay() {
    assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of()))
        .hasMessage("Weekend of seven days: no working day is left");
    assertThatThrownBy(() -> WORKING.after(LocalDate.of(2024, 5, 1), 0))
        .hasMessage("Working day 0: count from 1");
  }
}
