package city.hansa.engine.register.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which an authority works; only for rules that say so. Each method looks at one day
 * after the other.
 *
 * @param weekend not all seven days
 * @param holidays whatever day of the week they fall on
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

  /**
   * @throws IllegalArgumentException if no day of the week is left
   */
  public WorkingDays {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("Weekend of seven days: no working day is left");
    }
  }

  public boolean contains(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate at = day;
    while (!contains(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** The day itself if it is a working day, else the one before. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate at = day;
    while (!contains(at)) {
      at = at.minusDays(1);
    }
    return at;
  }

  /**
   * The n-th working day after a day, which itself does not count.
   *
   * @throws IllegalArgumentException if n is below 1
   */
  public LocalDate after(LocalDate day, int n) {
    return count(day, n, 1);
  }

  /**
   * The n-th working day before a day, which itself does not count.
   *
   * @throws IllegalArgumentException if n is below 1
   */
  public LocalDate before(LocalDate day, int n) {
    return count(day, n, -1);
  }

  private LocalDate count(LocalDate day, int n, int step) {
    if (n < 1) {
      throw new IllegalArgumentException("Working day %d: count from 1".formatted(n));
    }
    LocalDate at = day;
    for (int left = n; left > 0; left -= contains(at) ? 1 : 0) {
      at = at.plusDays(step);
    }
    return at;
  }
}
