package city.hansa.acts.words;

import city.hansa.kernel.BadInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The instant whose knowledge a reader asks for. */
public final class KnownAt {

  /** The name of the request parameter. */
  public static final String PARAMETER = "knownAt";

  private KnownAt() {}

  /**
   * Nothing or blank means all that has been recorded; a day means its end in UTC.
   *
   * @throws BadInput if the text is neither a day nor an instant
   */
  public static @Nullable Instant parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text.strip()).toInstant()
          : LocalDate.parse(text.strip())
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusNanos(1_000);
    } catch (DateTimeParseException neither) {
      throw new BadInput(PARAMETER, text, "acts.problem.knownAt");
    }
  }
}
