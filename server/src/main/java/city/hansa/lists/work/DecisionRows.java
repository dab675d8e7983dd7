package city.hansa.lists.work;

import city.hansa.imports.Problem;
import city.hansa.imports.reading.TableRows;
import city.hansa.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hears a table of decisions: headings, then a line for each name. */
final class DecisionRows implements TableRows {
  private final List<Line> lines = new ArrayList<>();
  private List<String> headings = List.of();

  /**
   * A line in which somebody is named.
   *
   * @param number as a spreadsheet counts
   * @param row of the list, as written
   * @param end "second" for the other end of a tie
   * @param name as a check; empty for none
   */
  record Line(long number, String row, String end, String name, String actor) {}

  @Override
  public void sheet(String name) {
    headings = List.of();
  }

  @Override
  public void row(long number, List<String> cells) {
    if (headings.isEmpty()) {
      headings = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      return;
    }
    String actor = cell("actor", cells);
    if (!actor.isEmpty()) {
      lines.add(
          new Line(number, cell("row", cells), cell("end", cells), cell("name", cells), actor));
    }
  }

  /** Without the mark that keeps spreadsheets from taking a text for a formula. */
  private String cell(String column, List<String> cells) {
    int at = headings.indexOf(column);
    String cell = at < 0 || at >= cells.size() ? "" : cells.get(at);
    return cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell;
  }

  @Override
  public void found(long row, Problem problem) {
    // A broken name does not fit the list and is refused with its line.
  }

  /**
   * @throws BadInput if the table has not the columns
   */
  List<Line> lines() {
    if (!headings.contains("row") || !headings.contains("actor")) {
      throw new BadInput("file", String.join(", ", headings), "lists.refused.decisions");
    }
    return lines;
  }
}
