package city.hansa.imports.runs;

import city.hansa.imports.reading.CsvFile;
import city.hansa.imports.reading.CsvRow;
import city.hansa.imports.reading.Headings;
import city.hansa.imports.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The refused rows as a file to be mended and brought again: as they were, with the reasons in a
 * column of their own, which the next import passes over.
 */
@Component
public class RefusedRows {
  private static final int PAGE = 1_000;

  private final Kinds kinds;
  private final PartStore parts;
  private final ProblemStore problems;

  RefusedRows(Kinds kinds, PartStore parts, ProblemStore problems) {
    this.kinds = kinds;
    this.parts = parts;
    this.problems = problems;
  }

  /**
   * Writes CSV (RFC 4180) in constant memory.
   *
   * @param words a problem in the reader's language
   */
  public void write(ImportRun run, Function<RowProblem, String> words, Writer to) {
    Iterator<List<RowProblem>> refused = new ByRow(run);
    try (CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180);
        CsvFile file =
            CsvFile.open(
                parts.open(run.id()),
                run.encoding(),
                kinds.get(run.kind()).columns(),
                kinds::labels)) {
      List<String> headings = new ArrayList<>(file.headings().written());
      int before = file.headings().reasons();
      replace(headings, before, Headings.REASONS);
      csv.printRecord(headings);
      @Nullable List<RowProblem> next = refused.hasNext() ? refused.next() : null;
      while (next != null && file.hasNext()) {
        CsvRow row = file.next();
        if (row.number() == next.getFirst().row()) {
          String reasons = next.stream().map(words).collect(Collectors.joining(" "));
          csv.printRecord(cells(row, before, reasons));
          next = refused.hasNext() ? refused.next() : null;
        }
      }
    } catch (Unreadable untilHere) {
      // The rows before it have been given; the page says where the file ends to be one.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many as there are headings, so that the reasons stand in their column. */
  private static List<String> cells(CsvRow row, int before, String reasons) {
    int named = row.headings().size();
    List<String> cells =
        new ArrayList<>(row.written().subList(0, Math.min(named, row.written().size())));
    while (cells.size() < named) {
      cells.add("");
    }
    replace(cells, before, reasons);
    return cells;
  }

  /** In place of the reasons of an earlier import, else at the end. */
  private static void replace(List<String> cells, int before, String cell) {
    if (before >= 0) {
      cells.set(before, cell);
    } else {
      cells.add(cell);
    }
  }

  /** The problems of one row after another, read page by page. */
  private final class ByRow implements Iterator<List<RowProblem>> {
    private final ImportRun run;
    private List<RowProblem> page;
    private int at;

    ByRow(ImportRun run) {
      this.run = run;
      this.page = problems.list(run.id(), run.attempt(), 0, 0, PAGE);
    }

    private @Nullable RowProblem peek() {
      if (at == page.size() && !page.isEmpty()) {
        RowProblem last = page.getLast();
        page = problems.list(run.id(), run.attempt(), last.row(), last.position(), PAGE);
        at = 0;
      }
      return at < page.size() ? page.get(at) : null;
    }

    @Override
    public boolean hasNext() {
      return peek() != null;
    }

    @Override
    public List<RowProblem> next() {
      List<RowProblem> row = new ArrayList<>();
      for (RowProblem each = peek();
          each != null && (row.isEmpty() || each.row() == row.getFirst().row());
          each = peek()) {
        row.add(each);
        at++;
      }
      if (row.isEmpty()) {
        throw new NoSuchElementException();
      }
      return row;
    }
  }
}
