package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.util.List;

/** From this row on, the file as a whole cannot be read. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long row;
  private final transient List<Problem> problems;

  Unreadable(long row, List<Problem> problems) {
    super("row " + row + ": " + problems.getFirst().messageKey());
    this.row = row;
    this.problems = List.copyOf(problems);
  }

  Unreadable(long row, Problem problem) {
    this(row, List.of(problem));
  }

  public long row() {
    return row;
  }

  public List<Problem> problems() {
    return problems;
  }
}
