package city.hansa.notices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a notice, written {@code HN.12.2026}.
 *
 * @param year 1 to 9999, of the register's time zone
 * @param n from 1, without gaps in a year
 */
public record NoticeNumber(int year, int n) implements Comparable<NoticeNumber> {
  private static final Pattern FORM = Pattern.compile("HN\\.([1-9][0-9]{0,8})\\.([0-9]{4})");

  public NoticeNumber {
    if (year < 1 || year > 9999 || n < 1) {
      throw new IllegalArgumentException("No number of a notice: %d of %d".formatted(n, year));
    }
  }

  /** Empty if the text is written otherwise. */
  public static Optional<NoticeNumber> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() && Integer.parseInt(form.group(2)) > 0
        ? Optional.of(
            new NoticeNumber(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(1))))
        : Optional.empty();
  }

  /** The number after this one, in a year that is the same or later; never in an earlier one. */
  NoticeNumber next(int inYear) {
    return inYear > year ? new NoticeNumber(inYear, 1) : new NoticeNumber(year, n + 1);
  }

  @Override
  public int compareTo(NoticeNumber other) {
    return year == other.year ? Integer.compare(n, other.n) : Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return "HN.%d.%04d".formatted(n, year);
  }
}
