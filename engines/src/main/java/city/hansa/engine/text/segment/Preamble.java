package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import java.util.List;

/** Where the preamble of a text ends. */
final class Preamble {

  private Preamble() {}

  /**
   * Index of the first passage after it.
   *
   * @param from the first passage after the title
   */
  static int end(List<Passage> passages, int from) {
    if (from >= passages.size() || passages.get(from).known() != null) {
      return from;
    }
    boolean headed = Phrases.isPreamble(passages.get(from).line());
    for (int i = from; i < passages.size(); i++) {
      if (Phrases.isEnacting(passages.get(i).line())) {
        return i + 1;
      }
      if (i > from && opensTheOperativePart(passages.get(i), headed)) {
        return headed || saysSo(passages.subList(from, i)) ? i : from;
      }
    }
    int end = from;
    while (end < passages.size() && Phrases.isRecital(passages.get(end).line())) {
      end++;
    }
    return end;
  }

  private static boolean saysSo(List<Passage> passages) {
    return passages.stream().allMatch(passage -> passage.heading() == 0)
        && passages.stream().anyMatch(passage -> Phrases.isRecital(passage.line()));
  }

  /** Under a heading of its own, a preamble may number its recitals. */
  private static boolean opensTheOperativePart(Passage passage, boolean headed) {
    if (passage.known() != null || passage.heading() > 0) {
      return true;
    }
    return Markers.find(passage).stream()
        .filter(Marker::sure)
        .anyMatch(marker ->
            Node.rank(marker.level()) <= Node.rank(Level.ARTICLE)
                || !headed && marker.style() == Marker.Style.DECIMAL);
  }
}
