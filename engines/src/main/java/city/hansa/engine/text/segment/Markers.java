package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import java.util.List;

/** What number a paragraph begins with. */
final class Markers {

  private Markers() {}

  /** The likelier reading first; empty for none. */
  static List<Marker> find(Passage passage) {
    var line = passage.line().strip();
    boolean heading = passage.heading() > 0 || (passage.bold() && Passage.looksLikeHeading(line));
    var word = WordMarkers.find(line, heading);
    return word.map(List::of).orElseGet(() -> ListMarkers.find(line, heading));
  }

  /** What a printed number gives to the address; empty where nothing can be read. */
  static String key(Level level, String number) {
    if (number.isEmpty()) {
      return "";
    }
    var found = find(Passage.of(number + " X"));
    return found.stream()
        .filter(marker -> marker.level() == level)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(Marker::key)
        .orElseGet(() -> number.replaceAll("[^\\p{L}\\p{N}.]+", "").replaceAll("\\.+$", ""));
  }
}
