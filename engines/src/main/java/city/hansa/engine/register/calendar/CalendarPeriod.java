package city.hansa.engine.register.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years, months and days as a text states them, in the form of ISO 8601-1: {@code P14D}, {@code
 * P3M}, {@code P2Y}, {@code P1Y6M}. Years and months are added first and together; a day that the
 * month does not have falls to its last: 31 January plus one month is 28 or 29 February.
 *
 * @param years 0 to 9999, as the others
 */
public record CalendarPeriod(int years, int months, int days) {

  private static final int MOST = 9999;
  private static final Pattern FORM =
      Pattern.compile("P(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})D)?");

  /**
   * @throws IllegalArgumentException if a part is out of range or all are 0
   */
  public CalendarPeriod {
    if (Math.min(years, Math.min(months, days)) < 0
        || Math.max(years, Math.max(months, days)) > MOST
        || years + months + days == 0) {
      throw new IllegalArgumentException(
          "Period of %d years, %d months, %d days: each is 0 to %d, and one at least is not 0"
              .formatted(years, months, days, MOST));
    }
  }

  public static CalendarPeriod ofDays(int days) {
    return new CalendarPeriod(0, 0, days);
  }

  public static CalendarPeriod ofMonths(int months) {
    return new CalendarPeriod(0, months, 0);
  }

  public static CalendarPeriod ofYears(int years) {
    return new CalendarPeriod(years, 0, 0);
  }

  /**
   * @throws IllegalArgumentException naming the text and what to write
   */
  public static CalendarPeriod parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || text.length() == 1) {
      String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
      throw new IllegalArgumentException(
          "Period \"%s\": not a period; write P14D, P3M, P2Y or P1Y6M".formatted(shown));
    }
    return new CalendarPeriod(part(form, 1), part(form, 2), part(form, 3));
  }

  private static int part(Matcher form, int group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }

  /**
   * The day that lies the period after: the last day of a deadline counted from {@code day}, and
   * the first day after a term that began on it.
   */
  public LocalDate after(LocalDate day) {
    return times(1, day);
  }

  /** The day that lies the period before; of 31 March less one month, the last of February. */
  public LocalDate before(LocalDate day) {
    return day.minusMonths(12L * years + months).minusDays(days);
  }

  /**
   * The day that lies the period several times after, counted at once from {@code day}, so that
   * what began on 29 February comes back to it in leap years.
   *
   * @param times 0 or more
   */
  public LocalDate times(long times, LocalDate day) {
    return day.plusMonths(times * (12L * years + months)).plusDays(times * days);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return "P"
        + (years == 0 ? "" : years + "Y")
        + (months == 0 ? "" : months + "M")
        + (days == 0 ? "" : days + "D");
  }
}
