package city.hansa.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the register is read. {@code chosen} is null when the reader asked for no day,
 * which means today.
 *
 * @param today the current day, handed in by whoever has the clock
 * @param chosen the day the reader asked for, or null
 */
public record AsOf(LocalDate today, @Nullable LocalDate chosen) {

  /** The name of the request parameter, everywhere. */
  public static final String PARAMETER = "asOf";

  /**
   * Reads a request parameter: nothing, blank and {@code today} mean today; else a day as {@code
   * 2009-03-22}.
   *
   * @throws BadInput if the text is no day between the years 1 and 9999
   */
  public static AsOf parse(@Nullable String text, LocalDate today) {
    if (text == null || text.isBlank() || text.strip().equalsIgnoreCase("today")) {
      return new AsOf(today, null);
    }
    try {
      LocalDate day = LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
      if (day.getYear() < 1 || day.getYear() > 9999) {
        throw new BadInput(PARAMETER, text, "problem.date");
      }
      return new AsOf(today, day);
    } catch (DateTimeParseException e) {
      throw new BadInput(PARAMETER, text, "problem.date");
    }
  }

  /** The day to compute with. */
  public LocalDate day() {
    return chosen == null ? today : chosen;
  }

  /** Whether the reader asked for another day than today. */
  public boolean isChosen() {
    return chosen != null && !chosen.equals(today);
  }
}
