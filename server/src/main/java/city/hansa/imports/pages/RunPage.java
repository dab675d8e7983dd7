package city.hansa.imports.pages;

import city.hansa.imports.Announcements.Announcement;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.RowProblem;
import city.hansa.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> OF_ACTORS =
      Set.of("actor", "on_behalf_of", "with", "network", "predecessor");

  /** A cell of the file in words: what it names by a code or an id. A round trip for an actor. */
  static String said(ImportRun.Cell cell, Site site) {
    String value = cell.value();
    String choices = cell.label().replaceFirst("[.]field[.].*", ".choice.");
    for (String words : List.of("act.", "acts.standing.", "acts.visibility.", choices)) {
      if (site.knows(words + value)) {
        return site.t(words + value);
      }
    }
    String column = cell.label().substring(cell.label().lastIndexOf('.') + 1);
    return OF_ACTORS.contains(column) ? site.actor(value) : value;
  }

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

  /** It is read as text by now; its name still tells. */
  boolean workbook() {
    return run.fileName().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
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
