package city.hansa.imports.reading;

import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that are sound as such: with a cell for every heading, of characters that
 * could be read, and not there twice. The others are told and left out.
 */
public final class SoundRows implements Iterator<Row> {
  /** Most rows of a file. */
  public static final long MOST = 2_000_000;

  private final CsvFile file;
  private final Hearing hearing;
  private final LongConsumer progress;
  private final SeenRows seen = new SeenRows();
  private @Nullable Row next;
  private boolean looked;

  /**
   * @param progress hears the number of each row that is read
   */
  public SoundRows(CsvFile file, Hearing hearing, LongConsumer progress) {
    this.file = file;
    this.hearing = hearing;
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      next = look();
      looked = true;
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    looked = false;
    if (row == null) {
      throw new NoSuchElementException();
    }
    return row;
  }

  private @Nullable Row look() {
    while (file.hasNext()) {
      CsvRow row = file.next();
      progress.accept(row.number());
      if (row.number() > MOST + 1) {
        throw new Unreadable(row.number(), Problem.of("", "", "imports.problem.rows", MOST));
      }
      List<Problem> problems = problems(row);
      if (problems.isEmpty()) {
        return row;
      }
      hearing.refused(row.number(), problems);
    }
    return null;
  }

  private List<Problem> problems(CsvRow row) {
    int cells = row.cells().size();
    int named = row.headings().size();
    if (cells < named || !blankFrom(row, named)) {
      String key = cells == 1 ? "imports.problem.oneCell" : "imports.problem.cells";
      return List.of(Problem.of("", row.cells().get(0), key, cells, named));
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < named; i++) {
      String cell = row.cells().get(i);
      if (cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0) {
        problems.add(
            Problem.of(row.headings().written().get(i), cell, "imports.problem.characters"));
      }
    }
    if (problems.isEmpty()) {
      long same = seen.sameAs(row.cells(), (int) row.number());
      if (same > 0) {
        problems.add(Problem.of("", "", "imports.problem.duplicate", same));
      }
    }
    return problems;
  }

  private static boolean blankFrom(CsvRow row, int position) {
    for (int i = position; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
