package city.hansa.imports.api;

import city.hansa.imports.runs.ImportRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param state CHECKING, CHECKED, WRITING, WRITTEN, DISCARDED, or INTERRUPTED if whoever worked on
 *     it ended before its time; nothing was written then
 * @param rowsRead last row read so far; the headings are row 1
 * @param unreadable whether the file as a whole cannot be used
 * @param firstNumber number of the first thing written; null before
 */
record RunData(
    String id,
    String kind,
    String office,
    String fileName,
    String sha256,
    long bytes,
    String encoding,
    @Nullable String delimiter,
    String state,
    long rowsRead,
    long right,
    long refused,
    boolean unreadable,
    @Nullable Long firstNumber,
    @Nullable Long lastNumber,
    Instant beganAt,
    @Nullable Instant endedAt,
    String problems) {

  static RunData of(ImportRun run, Instant now) {
    return new RunData(
        run.id().toString(),
        run.kind(),
        run.office(),
        run.fileName(),
        run.sha256(),
        run.bytes(),
        run.encoding().shown(),
        run.delimiter(),
        run.interrupted(now) ? "INTERRUPTED" : run.state().name(),
        run.read(),
        run.right(),
        run.refused(),
        run.unreadable(),
        run.first() == 0 ? null : run.first(),
        run.last() == 0 ? null : run.last(),
        run.beganAt(),
        run.endedAt(),
        "/api/v1/imports/" + run.id() + "/problems");
  }
}
