package city.hansa.imports.runs;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.reading.Encoding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in.
 *
 * @param kind name of the kind of list
 * @param account who brought it
 * @param office the organisation in whose name
 * @param sha256 of the file as it was sent, in hex
 * @param delimiter null until the headings have been read
 * @param mode what was asked last
 * @param again whether the same file may be written once more
 * @param read rows read so far by the process at work
 * @param seenAt when that process last said so
 * @param right rows that are right
 * @param refused rows that are not
 * @param unreadable whether the file as a whole cannot be used; its problems say why
 * @param attempt the last reading that came to its end, from 1; its problems are shown
 * @param note message key that says why the last attempt was given up; null if it was not
 * @param samples the first rows as they would be written
 * @param first number of the first thing written, 0 before
 */
public record ImportRun(
    UUID id,
    String kind,
    UUID account,
    String office,
    String fileName,
    String sha256,
    long bytes,
    Encoding encoding,
    @Nullable String delimiter,
    Mode mode,
    State state,
    boolean again,
    long read,
    Instant seenAt,
    long right,
    long refused,
    boolean unreadable,
    int attempt,
    @Nullable String note,
    List<Sample> samples,
    long first,
    long last,
    Instant beganAt,
    @Nullable Instant endedAt) {

  /** A process at work says so every two seconds; after this long without a word it is gone. */
  static final Duration SILENCE = Duration.ofSeconds(30);

  public ImportRun {
    samples = List.copyOf(samples);
  }

  /** Where a run stands. */
  public enum State {
    CHECKING,
    /** It has been read and nothing is written. */
    CHECKED,
    WRITING,
    WRITTEN,
    DISCARDED
  }

  /**
   * A row as it would be written.
   *
   * @param row its number in the file
   */
  public record Sample(long row, List<Cell> cells) {
    public Sample {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param label message key
   */
  public record Cell(String label, String value) {}

  /** Whether a process reads or writes it now. */
  public boolean busy(Instant now) {
    return (state == State.CHECKING || state == State.WRITING)
        && !now.isAfter(seenAt.plus(SILENCE));
  }

  /** Whether the process that read or wrote it ended before its time; nothing was written. */
  public boolean interrupted(Instant now) {
    return (state == State.CHECKING || state == State.WRITING) && now.isAfter(seenAt.plus(SILENCE));
  }

  /** Whether its rows can be written now, all or those that are right. */
  public boolean writable(Instant now) {
    boolean waits = state == State.CHECKED || state == State.WRITING && interrupted(now);
    return waits && !unreadable && right > 0;
  }

  public String batch() {
    return id.toString();
  }
}
