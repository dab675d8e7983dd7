package city.hansa.engine.register.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A term that renews itself for the same length unless notice comes in time. Every run is counted
 * from the first day of the first one, so a term from 29 February ends on the 28th in common years
 * and on the 29th in leap years. Each method walks from run to run.
 *
 * @param notice how long before the end of a run notice has to be there; null if any day will do
 */
public record TacitTerm(LocalDate start, CalendarPeriod length, @Nullable CalendarPeriod notice) {

  /** One run: [from, until). */
  public record Run(LocalDate from, LocalDate until) {}

  /**
   * The runs that had begun by a day, the first included; none before the start.
   *
   * @param noticeGivenOn null if nobody has
   */
  public List<Run> runs(LocalDate day, @Nullable LocalDate noticeGivenOn) {
    LocalDate end = noticeGivenOn == null ? LocalDate.MAX : endAfter(noticeGivenOn);
    return Stream.iterate(0L, run -> run + 1)
        .map(run -> new Run(length.times(run, start), length.times(run + 1, start)))
        .takeWhile(run -> !run.from.isAfter(day) && run.from.isBefore(end))
        .toList();
  }

  /** The days on which it had renewed itself by a day. */
  public List<LocalDate> renewals(LocalDate day, @Nullable LocalDate noticeGivenOn) {
    return runs(day, noticeGivenOn).stream().skip(1).map(Run::from).toList();
  }

  /** The first day on which it is no more; empty while nobody has given notice. */
  public Optional<LocalDate> endsOn(@Nullable LocalDate noticeGivenOn) {
    return Optional.ofNullable(noticeGivenOn).map(this::endAfter);
  }

  /** The last day on which notice still ends the run that a day lies in, or the first run. */
  public LocalDate lastDayForNotice(LocalDate day) {
    LocalDate end = endAfter(day, null);
    LocalDate last = notice == null ? end : notice.before(end);
    // Counted forward a month may be shorter than counted back.
    while (inTime(last.plusDays(1), end, notice)) {
      last = last.plusDays(1);
    }
    while (!inTime(last, end, notice)) {
      last = last.minusDays(1);
    }
    return last;
  }

  private LocalDate endAfter(LocalDate noticeGivenOn) {
    return endAfter(noticeGivenOn, notice);
  }

  private LocalDate endAfter(LocalDate day, @Nullable CalendarPeriod period) {
    long run = 1;
    while (!inTime(day, length.times(run, start), period)) {
      run++;
    }
    return length.times(run, start);
  }

  /** Without a period, notice is in time before the next run begins. */
  private static boolean inTime(LocalDate day, LocalDate end, @Nullable CalendarPeriod period) {
    return period == null ? day.isBefore(end) : !period.after(day).isAfter(end);
  }
}
