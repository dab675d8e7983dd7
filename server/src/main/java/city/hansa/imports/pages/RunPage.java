package city.hansa.imports.pages;

import city.hansa.imports.Announcements.Announcement;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.RowProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands.
 *
 * @param problems those of this page, each in words
 * @param next what leads to the problems after these; null at the end
 * @param hasFile whether the file is still kept
 * @param shown where what was written can be seen; empty if nowhere
 * @param announcement the notice that tells of it; null if there is none
 */
record RunPage(
    ImportRun run,
    String office,
    Instant now,
    List<Said> problems,
    @Nullable String next,
    boolean hasFile,
    String shown,
    @Nullable Announcement announcement) {

  /** A problem in the reader's words. */
  record Said(RowProblem at, String words) {}

  boolean busy() {
    return run.busy(now);
  }

  boolean interrupted() {
    return run.interrupted(now);
  }

  boolean checked() {
    return run.state() == ImportRun.State.CHECKED;
  }

  boolean written() {
    return run.state() == ImportRun.State.WRITTEN;
  }

  boolean discarded() {
    return run.state() == ImportRun.State.DISCARDED;
  }

  boolean allRight() {
    return run.refused() == 0 && run.writable(now);
  }

  boolean someRight() {
    return run.refused() > 0 && run.writable(now);
  }

  /** The message that says where it stands. */
  String standing() {
    if (interrupted()) {
      return "imports.state.interrupted";
    }
    if (run.unreadable()) {
      return "imports.state.unreadable";
    }
    return "imports.state." + run.state().name().toLowerCase(java.util.Locale.ROOT);
  }
}
