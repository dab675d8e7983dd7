package city.hansa.cli;

import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.ProblemReport;
import city.hansa.imports.runs.RowProblem;
import city.hansa.imports.words.ProblemWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Says what came of an import: the first hundred problems in full, all of them in a file. */
final class ImportReport {
  private static final int IN_FULL = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final @Nullable Path file;

  ImportReport(CommandLine line, @Nullable Path file) {
    this.out = line.getOut();
    this.err = line.getErr();
    this.file = file;
  }

  void outcome(ApplicationContext context, ImportRun run, double seconds) {
    ProblemWords words = context.getBean(ProblemWords.class);
    for (RowProblem each : context.getBean(Imports.class).listProblems(run, 0, 0, IN_FULL)) {
      err.printf("row %d: %s%n", each.row(), words.inFull(each.problem(), Locale.ENGLISH));
    }
    save(context, run, words);
    say("Rows right:   %,d", run.right());
    say("Rows refused: %,d", run.refused());
    if (run.state() == ImportRun.State.WRITTEN) {
      say("Written:      numbers %d to %d", run.first(), run.last());
    } else if (run.unreadable()) {
      say("The file cannot be read as it is; nothing was written.");
    } else {
      say("Nothing was written.");
    }
    say("Done in %.1f s.", seconds);
  }

  private void save(ApplicationContext context, ImportRun run, ProblemWords words) {
    if (file == null) {
      return;
    }
    try (Writer to = Files.newBufferedWriter(file)) {
      context
          .getBean(ProblemReport.class)
          .write(run, each -> words.of(each.problem(), Locale.ENGLISH), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
