package city.hansa.lists.reading;

import java.util.List;

/** Finds the row with the headings: titles may stand above it, or there may be none. */
final class HeadingLine {
  private static final int LOOKED_AT = 30;

  private HeadingLine() {}

  /**
   * @param lines the first ones of a table
   * @return number of the row; 0 if the table has no headings
   */
  static long find(List<Line> lines) {
    int usual = Widths.usual(lines);
    Line best = null;
    long most = 0;
    for (Line line : lines.subList(0, Math.min(LOOKED_AT, lines.size()))) {
      long known = line.cells().stream().filter(HeadingLine::isHeading).count();
      boolean wide = line.filled() * 2 >= usual && known * 2 >= Math.min(line.filled(), 4);
      if (wide && known > most) {
        best = line;
        most = known;
      }
    }
    return best == null ? byContent(lines, usual) : best.number();
  }

  /** Short, a word of headings, and no country or number. */
  private static boolean isHeading(String cell) {
    return !cell.isEmpty()
        && cell.length() <= 60
        && !cell.matches(".*[0-9]{3}.*")
        && HeadingWords.meaning(cell).isPresent();
  }

  /** The first wide row is headings if some column below it is of another sort than its top. */
  private static long byContent(List<Line> lines, int usual) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.filled() >= Math.max(2, usual - 1)) {
        List<Line> below = lines.subList(i + 1, Math.min(lines.size(), i + 200));
        for (int column = 0; column < line.cells().size(); column++) {
          Sort under = Sort.of(below, column);
          boolean telling =
              under.is(Sort::countries) || under.is(Sort::decimals) || under.is(Sort::days);
          String top = line.cell(column);
          if (telling && !top.isEmpty() && !Sort.of(List.of(line), column).sameAs(under)) {
            return line.number();
          }
        }
        return 0;
      }
    }
    return 0;
  }
}
