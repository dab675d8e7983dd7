package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.segment.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of tables, and of tables in tables: the cells of a row become one paragraph. */
final class Rows {

  private final List<Passage> passages;
  private final Deque<int[]> open = new ArrayDeque<>();

  Rows(List<Passage> passages) {
    this.passages = passages;
  }

  void begin() {
    open.push(new int[] {passages.size(), 0});
  }

  void cell() {
    var row = open.peek();
    if (row != null) {
      row[1]++;
    }
  }

  /** A row of a single cell is layout, and stays as it is. */
  void end() {
    var row = open.poll();
    if (row == null || row[1] < 2 || passages.size() < row[0] + 2) {
      return;
    }
    var cells = passages.subList(row[0], passages.size());
    var joined =
        cells.stream()
            .map(cell -> cell.number().isEmpty() ? cell.text() : cell.number() + " " + cell.text())
            .collect(Collectors.joining(" | "));
    cells.clear();
    passages.add(Passage.of(joined));
  }
}
