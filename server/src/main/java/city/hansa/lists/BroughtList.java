package city.hansa.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way from a file into the register.
 *
 * @param account who brought it
 * @param office the organisation in whose name
 * @param sha256 of the file as it was sent, in hex
 * @param counts how many rows and acts the last preview found, by their outcome
 * @param done how far the work at hand has come, in rows
 * @param seenAt when the process at work last said so
 * @param note why the last work was given up; null if it was not
 * @param writtenAt null until something was written
 */
public record BroughtList(
    UUID id,
    UUID account,
    String office,
    String fileName,
    String sha256,
    long bytes,
    FileFormat format,
    List<SheetFacts> sheets,
    State state,
    Settings settings,
    Map<String, Long> counts,
    @Nullable Job job,
    long done,
    Instant seenAt,
    @Nullable Note note,
    Instant beganAt,
    @Nullable Instant writtenAt) {

  /** A process at work says so every two seconds; after this long without a word it is gone. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  public BroughtList {
    sheets = List.copyOf(sheets);
    counts = Map.copyOf(counts);
  }

  /** Where a list stands. */
  public enum State {
    /** Its rows are read; what its columns hold is to be said. */
    TAKEN,
    /** Who is meant has been looked up; people decide what is open. */
    MATCHED,
    /** What would be written has been shown. */
    CHECKED,
    WRITTEN,
    /** All that was written has been cancelled. */
    UNDONE,
    DISCARDED
  }

  /** What a process does with it. */
  public enum Job {
    MATCH,
    CHECK,
    WRITE,
    UNDO
  }

  /**
   * @param encoding as people call it; empty for workbooks, likewise the delimiter
   */
  public record FileFormat(boolean workbook, String encoding, String delimiter) {}

  /**
   * A sheet and its rows.
   *
   * @param found how often something was mended or could not be, by message
   */
  public record SheetFacts(String name, long rows, Map<String, Long> found) {
    public SheetFacts {
      found = Map.copyOf(found);
    }
  }

  /** A message with its arguments. */
  public record Note(String messageKey, List<String> arguments) {
    public Note {
      arguments = List.copyOf(arguments);
    }
  }

  public boolean busy(Instant now) {
    return job != null && !now.isAfter(seenAt.plus(SILENCE));
  }

  /** Whether the process at work ended before its time; it can be begun again. */
  public boolean interrupted(Instant now) {
    return job != null && now.isAfter(seenAt.plus(SILENCE));
  }

  public long count(String outcome) {
    return counts.getOrDefault(outcome, 0L);
  }
}
