package city.hansa.imports.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** All problems of a run as CSV: row, column, value, what is wrong and how to mend it. */
@Component
public class ProblemReport {
  private static final int PAGE = 1_000;
  private final ProblemStore problems;

  ProblemReport(ProblemStore problems) {
    this.problems = problems;
  }

  /** In constant memory, page by page. */
  public void write(ImportRun run, Function<RowProblem, String> words, Appendable to) {
    try {
      CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180);
      csv.printRecord("row", "column", "value", "problem");
      List<RowProblem> page = problems.list(run.id(), run.attempt(), 0, 0, PAGE);
      while (!page.isEmpty()) {
        for (RowProblem each : page) {
          csv.printRecord(
              each.row(),
              safe(each.problem().column()),
              safe(each.problem().value()),
              words.apply(each));
        }
        RowProblem last = page.getLast();
        page = problems.list(run.id(), run.attempt(), last.row(), last.position(), PAGE);
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A spreadsheet must not take it for a formula (OWASP, CSV injection). */
  private static String safe(String cell) {
    boolean risky =
        !cell.isEmpty()
            && ("=+-@".indexOf(cell.charAt(0)) >= 0 || Character.isISOControl(cell.charAt(0)));
    return risky ? "'" + cell : cell;
  }
}
