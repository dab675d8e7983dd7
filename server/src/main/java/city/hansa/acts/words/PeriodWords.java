package city.hansa.acts.words;

import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.site.Site;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Periods of the calendar in a reader's language. */
final class PeriodWords {

  private PeriodWords() {}

  /** Such as one year, 6 months; what is no period is shown as it is. */
  static String of(String stored, Site site) {
    try {
      CalendarPeriod period = CalendarPeriod.parse(stored);
      return Stream.of(
              part("acts.period.years", period.years(), site),
              part("acts.period.months", period.months(), site),
              part("acts.period.days", period.days(), site))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    } catch (IllegalArgumentException none) {
      return stored;
    }
  }

  private static String part(String key, int count, Site site) {
    return count == 0 ? "" : site.t(key, count);
  }
}
