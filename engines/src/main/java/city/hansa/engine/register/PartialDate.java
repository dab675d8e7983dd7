package city.hansa.engine.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day of the proleptic Gregorian calendar, years 0001 to 9999, as its source
 * states it: the reduced precision of ISO 8601-1 and of EDTF level 0
 * (https://www.loc.gov/standards/datetime/).
 *
 * @param earliest the first day of the year or month, or the day itself
 */
public record PartialDate(LocalDate earliest, Precision precision) implements When {

  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /**
   * @throws IllegalArgumentException if the year is outside 1 to 9999 or {@code earliest} is not
   *     the first day of what {@code precision} names
   */
  public PartialDate {
    if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
      throw new IllegalArgumentException(
          "Year %d: only years from 0001 to 9999 are kept".formatted(earliest.getYear()));
    }
    boolean first =
        switch (precision) {
          case YEAR -> earliest.getDayOfYear() == 1;
          case MONTH -> earliest.getDayOfMonth() == 1;
          case DAY -> true;
        };
    if (!first) {
      throw new IllegalArgumentException(
          "%s is not the first day of a %s".formatted(earliest, precision));
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /**
   * Reads {@code 2009}, {@code 2009-03} or {@code 2009-03-22}, and nothing else.
   *
   * @throws IllegalArgumentException naming the text, what is wrong with it and what to write
   */
  public static PartialDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw refusal(text, "not a date", "write 2009, 2009-03 or 2009-03-22");
    }
    int year = Integer.parseInt(form.group(1));
    if (year == 0) {
      throw refusal(text, "there is no year 0000", "write a year from 0001 to 9999");
    }
    if (form.group(2) == null) {
      return ofYear(year);
    }
    int month = Integer.parseInt(form.group(2));
    if (month < 1 || month > 12) {
      throw refusal(text, "there is no month " + form.group(2), "write a month from 01 to 12");
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    return form.group(3) == null ? of(yearMonth) : of(day(text, yearMonth, form.group(3)));
  }

  private static LocalDate day(String text, YearMonth month, String digits) {
    try {
      return month.atDay(Integer.parseInt(digits));
    } catch (DateTimeException absent) {
      String range = "write a day from 01 to " + month.lengthOfMonth();
      throw refusal(text, "%s has no day %s".formatted(month, digits), range);
    }
  }

  private static IllegalArgumentException refusal(String text, String what, String mend) {
    String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
    return new IllegalArgumentException("Date \"%s\": %s; %s".formatted(shown, what, mend));
  }

  @Override
  public LocalDate latest() {
    return switch (precision) {
      case YEAR -> LocalDate.of(earliest.getYear(), 12, 31);
      case MONTH -> YearMonth.from(earliest).atEndOfMonth();
      case DAY -> earliest;
    };
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    String day = earliest.toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }
}
