package city.hansa.engine.text.read.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of letters and steps that a document keeps to, in points. */
final class Sizes {

  private Sizes() {}

  /** The size that most letters have. */
  static float bodySize(Collection<Line> lines) {
    var letters = new HashMap<Float, Integer>();
    lines.forEach(line -> letters.merge(rounded(line.size()), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  static float rounded(float size) {
    return Math.round(size * 2) / 2f;
  }

  /** From one base line to the next: the smallest step that is not rare. */
  static float leading(List<Line> lines, float bodySize) {
    var counts = new TreeMap<Integer, Integer>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      boolean body = isBody(lines.get(i), bodySize) && isBody(lines.get(i - 1), bodySize);
      if (body && step >= bodySize && step < bodySize * 1.9f) {
        counts.merge(Math.round(step), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 20 >= all)
        .map(entry -> (float) entry.getKey())
        .findFirst()
        .orElse(bodySize * 1.2f);
  }

  private static boolean isBody(Line line, float bodySize) {
    return rounded(line.size()) == bodySize && !line.bold();
  }
}
