package city.hansa.lists.reading;

import city.hansa.engine.register.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people write them. Where a column does not show whether the day or the month comes
 * first, only what is certain is taken: the year.
 */
public final class Days {
  private static final Pattern YEAR = Pattern.compile("(1[0-9]{3}|20[0-9]{2})");
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})([-./]([0-9]{1,2}))?([T ][0-9:.]+Z?)?");
  private static final Pattern LATE_YEAR =
      Pattern.compile("([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[-./]([0-9]{4})");

  private final boolean dayFirst;
  private final boolean monthFirst;

  private Days(boolean dayFirst, boolean monthFirst) {
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
  }

  /** As one column writes them. */
  public static Days in(Collection<String> column) {
    boolean day = column.stream().anyMatch(cell -> part(cell, 1) > 12 || cell.contains("."));
    boolean month = column.stream().anyMatch(cell -> part(cell, 2) > 12);
    return new Days(day && !month, month && !day);
  }

  private static int part(String cell, int group) {
    Matcher late = LATE_YEAR.matcher(cell.strip());
    return late.matches() ? Integer.parseInt(late.group(group)) : 0;
  }

  static boolean looksLike(String cell) {
    return new Days(true, false).read(cell).isPresent();
  }

  /** Empty if it is no date. */
  public Optional<PartialDate> read(String cell) {
    String text = cell.strip();
    try {
      return Optional.ofNullable(
          YEAR.matcher(text).matches() ? PartialDate.parse(text) : longer(text));
    } catch (DateTimeException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private @Nullable PartialDate longer(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      String month = "%s-%02d".formatted(iso.group(1), Integer.parseInt(iso.group(2)));
      return PartialDate.parse(
          iso.group(4) == null
              ? month
              : "%s-%02d".formatted(month, Integer.parseInt(iso.group(4))));
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.matches()) {
      return PartialDate.parse(
          "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1))));
    }
    Matcher late = LATE_YEAR.matcher(text);
    return late.matches() ? late(late) : MonthNames.read(text);
  }

  private PartialDate late(Matcher late) {
    int first = Integer.parseInt(late.group(1));
    int second = Integer.parseInt(late.group(2));
    int year = Integer.parseInt(late.group(3));
    if (first == second || dayFirst || first > 12) {
      return PartialDate.parse(LocalDate.of(year, second, first).toString());
    }
    if (monthFirst || second > 12) {
      return PartialDate.parse(LocalDate.of(year, first, second).toString());
    }
    return PartialDate.ofYear(year);
  }

  /** Whether only the year of this cell was certain. */
  public boolean isDoubtful(String cell) {
    return part(cell, 1) > 0 && read(cell).filter(day -> day.toString().length() == 4).isPresent();
  }
}
