package city.hansa.lists.reading;

import java.util.List;

/**
 * A row of a table as it stands.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells none at the end is empty
 */
public record Line(long number, List<String> cells) {
  public Line {
    cells = List.copyOf(cells);
  }

  /** Empty where the row has no such cell. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
