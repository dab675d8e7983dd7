package city.hansa.engine.register.calendar;

import java.time.LocalDate;

/**
 * A calendar kept by hand: months of known length, leap years by Gregory's rule, one day a step.
 */
final class ClerksCalendar {
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private ClerksCalendar() {}

  static int length(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : LENGTHS[month - 1];
  }

  /**
   * The day some months and then some days later; where the month has no such day, its last.
   *
   * @param months 0 or more, as {@code days}
   */
  static LocalDate after(LocalDate day, int months, int days) {
    int year = day.getYear();
    int month = day.getMonthValue();
    for (int i = 0; i < months; i++) {
      month++;
      if (month > 12) {
        month = 1;
        year++;
      }
    }
    int at = Math.min(day.getDayOfMonth(), length(year, month));
    for (int i = 0; i < days; i++) {
      at++;
      if (at > length(year, month)) {
        at = 1;
        month++;
        if (month > 12) {
          month = 1;
          year++;
        }
      }
    }
    return LocalDate.of(year, month, at);
  }
}
