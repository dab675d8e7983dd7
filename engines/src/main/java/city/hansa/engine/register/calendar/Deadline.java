package city.hansa.engine.register.calendar;

import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The last day on which something may be done; it ends at 24:00 where the authority is.
 *
 * @param zone of the authority or depositary
 */
public record Deadline(LocalDate lastDay, ZoneId zone) {

  /** Counted from a day that itself does not count: two weeks from 2 May end with 16 May. */
  public static Deadline of(LocalDate from, CalendarPeriod period, ZoneId zone) {
    return new Deadline(period.after(from), zone);
  }

  /** The same, put off to the next working day where it would end on another. */
  public Deadline orNext(WorkingDays working) {
    return new Deadline(working.onOrAfter(lastDay), zone);
  }

  /**
   * The first instant that is too late: the end of the last day, which is the start of the next,
   * also where clocks leave out midnight or a whole day.
   */
  public Instant end() {
    return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean metAt(Instant instant) {
    return instant.isBefore(end());
  }

  /** Whether something done on that date in the authority's zone was in time. */
  public Truth metOn(When done) {
    if (!done.latest().isAfter(lastDay)) {
      return Truth.YES;
    }
    return done.earliest().isAfter(lastDay) ? Truth.NO : Truth.UNKNOWN;
  }

  /** Whether it has passed, for what is not done yet. */
  public boolean overdueAt(Instant now) {
    return !metAt(now);
  }

  /** Days since the last day on a day in the authority's zone; 0 while there is time. */
  public long daysOverdue(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(lastDay, today));
  }
}
