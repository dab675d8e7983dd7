package city.hansa.sources.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a source as it was on a day.
 *
 * @param sha256 of its bytes, in lower-case hex
 * @param size in bytes
 * @param takenOn the day on which the copy was taken
 * @param fileName as it was called where it came from; null if not known
 */
public record Copy(
    String sourceId,
    String sha256,
    MediaKind kind,
    long size,
    LocalDate takenOn,
    How how,
    @Nullable String fileName) {

  /** How it came here. */
  public enum How {
    UPLOADED,
    FETCHED
  }

  /** The name under which it is handed out: nothing of it comes from outside. */
  public String servedName() {
    return sourceId + "-" + takenOn + "." + kind.ending();
  }
}
