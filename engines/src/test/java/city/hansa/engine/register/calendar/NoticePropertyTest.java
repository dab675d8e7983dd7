package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Nobody has left before the notice period is over, and a notice is taken back only before. */
class NoticePropertyTest {
  private static final LocalDate START = LocalDate.of(2019, 1, 1);

  /** Around two ends of February, against a calendar kept by hand. */
  @Property(tries = 400)
  void leavingTakesEffectWhenThePeriodIsOverAndNotBefore(
      @ForAll @IntRange(max = 900) int received,
      @ForAll @IntRange(max = 14) int months,
      @ForAll @IntRange(min = 1, max = 40) int days,
      @ForAll @IntRange(min = -60, max = 900) int named) {
    LocalDate on = START.plusDays(received);
    LocalDate earliest = ClerksCalendar.after(on, months, days);
    @Nullable LocalDate stated = named < 0 ? null : on.plusDays(named);
    LocalDate left = new Notice(on, new CalendarPeriod(0, months, days), stated).leftOn();
    assertThat(left).isAfterOrEqualTo(earliest);
    assertThat(left).isIn(earliest, stated);
    if (stated == null || stated.isBefore(earliest)) {
      assertThat(left).isEqualTo(earliest);
    } else {
      assertThat(left).isEqualTo(stated);
    }
  }

  @Property(tries = 200)
  void aNoticeIsTakenBackFromItsReceiptUntilTheDayBeforeItEnds(
      @ForAll @IntRange(max = 900) int received,
      @ForAll @IntRange(max = 3) int months,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    LocalDate on = START.plusDays(received);
    Notice notice = new Notice(on, new CalendarPeriod(0, months, days), null);
    LocalDate end = ClerksCalendar.after(on, months, days);
    boolean running = false;
    for (LocalDate day = on.minusDays(3); day.isBefore(end.plusDays(3)); day = day.plusDays(1)) {
      running = day.equals(on) || running && !day.equals(end);
      assertThat(notice.mayBeRetractedOn(day)).as("%s", day).isEqualTo(running);
    }
  }
}
