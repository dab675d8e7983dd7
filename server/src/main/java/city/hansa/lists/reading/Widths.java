package city.hansa.lists.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide a table is. */
final class Widths {

  private Widths() {}

  /** The number of filled cells that most lines have; at least 1. */
  static int usual(List<Line> lines) {
    Map<Long, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.filled(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(each -> Math.toIntExact(each.getKey()))
        .orElse(1);
  }

  static int most(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
  }
}
