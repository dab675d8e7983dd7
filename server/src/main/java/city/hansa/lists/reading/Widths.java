package city.hansa.lists.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide a table is. */
public final class Widths {
  private final Map<Long, Integer> counts = new HashMap<>();

  public void add(Line line) {
    counts.merge(line.filled(), 1, Integer::sum);
  }

  /** The number of filled cells that most lines have; 1 if there are none. */
  public int usual() {
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(each -> Math.toIntExact(each.getKey()))
        .orElse(1);
  }

  static int usual(List<Line> lines) {
    Widths widths = new Widths();
    lines.forEach(widths::add);
    return widths.usual();
  }

  static int most(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
  }
}
