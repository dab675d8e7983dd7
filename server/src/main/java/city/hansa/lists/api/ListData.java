package city.hansa.lists.api;

import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands.
 *
 * @param state TAKEN, MATCHED, CHECKED, WRITTEN, UNDONE or DISCARDED
 * @param work MATCH, CHECK, WRITE or UNDO while that goes on; null otherwise
 * @param interrupted whether that work ended before its time; nothing was written by it
 * @param note why the last work was given up: code of the message; null if it was not
 * @param message the same in words
 * @param columns what each column of the sheet holds
 * @param names how many names lie on each pile
 * @param counts how many rows and departures of each outcome the preview found; ACTS is what would
 *     be written
 */
record ListData(
    String id,
    String office,
    String fileName,
    String sha256,
    String state,
    @Nullable String work,
    boolean interrupted,
    @Nullable String note,
    @Nullable String message,
    List<Sheet> sheets,
    int sheet,
    long headingRow,
    List<Field> columns,
    String kind,
    @Nullable String network,
    @Nullable String tieKind,
    @Nullable String own,
    @Nullable String source,
    @Nullable String day,
    boolean complete,
    Map<String, Long> names,
    Map<String, Long> counts,
    Instant beganAt,
    @Nullable Instant writtenAt) {

  /**
   * @param found how often something was mended or could not be while it was read, by message
   */
  record Sheet(String name, long rows, Map<String, Long> found) {}

  static ListData of(
      BroughtList list, Map<String, Long> names, @Nullable String message, Instant now) {
    Settings settings = list.settings();
    BroughtList.Note note = list.note();
    BroughtList.Job job = list.job();
    return new ListData(
        list.id().toString(),
        list.office(),
        list.fileName(),
        list.sha256(),
        list.state().name(),
        job == null ? null : job.name(),
        list.interrupted(now),
        note == null ? null : note.messageKey(),
        message,
        list.sheets().stream()
            .map(each -> new Sheet(each.name(), each.rows(), each.found()))
            .toList(),
        settings.sheet(),
        settings.headingRow(),
        settings.columns(),
        settings.ties() ? "ties" : "members",
        filled(settings.network()),
        filled(settings.tieKind()),
        filled(settings.own()),
        filled(settings.source()),
        filled(settings.asOf()),
        settings.complete(),
        names,
        list.counts(),
        list.beganAt(),
        list.writtenAt());
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
