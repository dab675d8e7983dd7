package city.hansa.portal;

import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what was active, year by year; O(years x periods). */
final class ActiveByYear {

  private ActiveByYear() {}

  /** For the last day of each year up to the reader's day, and for that day in its own year. */
  static List<YearCount> count(List<Period> lives, int firstYear, LocalDate day) {
    return IntStream.rangeClosed(firstYear, Math.max(firstYear, day.getYear()))
        .mapToObj(year -> on(lives, year, year >= day.getYear() ? day : LocalDate.of(year, 12, 31)))
        .toList();
  }

  static YearCount on(List<Period> lives, LocalDate day) {
    return on(lives, day.getYear(), day);
  }

  private static YearCount on(List<Period> lives, int year, LocalDate day) {
    int sure = 0;
    int perhaps = 0;
    for (Period life : lives) {
      Truth active = life.contains(day);
      if (active == Truth.YES) {
        sure++;
      } else if (active == Truth.UNKNOWN) {
        perhaps++;
      }
    }
    return new YearCount(year, sure, perhaps);
  }
}
