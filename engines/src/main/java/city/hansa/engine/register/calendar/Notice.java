package city.hansa.engine.register.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of withdrawal.
 *
 * @param period how long after receipt it takes effect at the earliest
 * @param stated the day that the notice itself names, null if none; an earlier one gives way
 */
public record Notice(LocalDate receivedOn, CalendarPeriod period, @Nullable LocalDate stated) {

  /** The first day on which the actor has left: received on 1 May, six months, 1 November. */
  public LocalDate leftOn() {
    LocalDate earliest = period.after(receivedOn);
    return stated != null && stated.isAfter(earliest) ? stated : earliest;
  }

  /** Whether it may be taken back on a day. */
  public boolean mayBeRetractedOn(LocalDate day) {
    return !day.isBefore(receivedOn) && day.isBefore(leftOn());
  }
}
