package city.hansa.engine.register.tie;

import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.calendar.TacitTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long a relation was agreed, and how it ends. Every run is counted from the first day, so
 * that what began on 29 February falls to the 28th in common years and comes back to it.
 *
 * @param start the first day
 * @param length of one run; null if it was agreed without term
 * @param notice how long after its receipt a notice takes effect at the earliest; null if nothing
 *     was agreed
 */
public record TieTerm(
    LocalDate start,
    @Nullable CalendarPeriod length,
    Renewal renewal,
    @Nullable CalendarPeriod notice) {

  /**
   * The first day on which it is no more unless somebody renews it; empty where it has no term or
   * renews itself. Constant time.
   */
  public Optional<LocalDate> expiresOn() {
    return length == null || renewal == Renewal.TACIT
        ? Optional.empty()
        : Optional.of(length.after(start));
  }

  /**
   * The end of the run after one that ends on a day, counted from the first day, as an express
   * renewal makes it; walks from run to run.
   *
   * @throws IllegalStateException if it has no term
   */
  public LocalDate renewedUntil(LocalDate end) {
    CalendarPeriod run = run();
    long runs = 1;
    while (!run.times(runs, start).isAfter(end)) {
      runs++;
    }
    return run.times(runs, start);
  }

  /**
   * The first day on which it is no more after a notice. Of a term that renews itself, the end of
   * the run for which notice was in time; otherwise as soon as the notice's period is over, and not
   * after a fixed term ends anyway.
   *
   * @param received day of receipt; before the first day it counts as that day
   */
  public LocalDate endsOn(LocalDate received) {
    LocalDate day = received.isBefore(start) ? start : received;
    if (length != null && renewal == Renewal.TACIT) {
      return new TacitTerm(start, length, notice).endsOn(day).orElseThrow();
    }
    LocalDate over = earliestEnd(received);
    return expiresOn().filter(end -> end.isBefore(over) && end.isAfter(received)).orElse(over);
  }

  /** The first day on which a notice can take effect, whatever it says. */
  public LocalDate earliestEnd(LocalDate received) {
    return notice == null ? received : notice.after(received);
  }

  /** The runs that a term which renews itself has begun by a day, less one. */
  public int renewals(LocalDate day, @Nullable LocalDate noticeGivenOn) {
    return length == null || renewal != Renewal.TACIT
        ? 0
        : new TacitTerm(start, length, notice).renewals(day, noticeGivenOn).size();
  }

  /**
   * The last day on which notice still ends the run that a day lies in; empty unless the term
   * renews itself.
   */
  public Optional<LocalDate> lastDayForNotice(LocalDate day) {
    return length == null || renewal != Renewal.TACIT
        ? Optional.empty()
        : Optional.of(
            new TacitTerm(start, length, notice)
                .lastDayForNotice(day.isBefore(start) ? start : day));
  }

  /** The end of the run that a day lies in; empty without term. */
  public Optional<LocalDate> runEnds(LocalDate day) {
    return length == null
        ? Optional.empty()
        : Optional.of(renewedUntil(day.isBefore(start) ? start : day));
  }

  private CalendarPeriod run() {
    if (length == null) {
      throw new IllegalStateException("Agreed without term: there is no run to renew");
    }
    return length;
  }
}
