package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What number a paragraph begins with. */
final class Markers {

  private static final String KNOWN = "known";

  private Markers() {}

  /** The likelier reading first; empty for none. */
  static List<Marker> find(Passage passage) {
    var line = passage.line().strip();
    boolean heading = passage.heading() > 0 || (passage.bold() && Passage.looksLikeHeading(line));
    var word = WordMarkers.find(line, heading);
    return word.map(List::of).orElseGet(() -> ListMarkers.find(line, heading));
  }

  /** A clause whose level is known; its number continues the row of what is found by numbers. */
  static Node node(Known.Opens opens) {
    var found = opens.number().isEmpty() ? null : find(opens.level(), opens.number());
    if (found != null) {
      var style = found.style().name();
      return new Node(opens.level(), style, found.ordinal(), found.key(), opens.number(), 0);
    }
    var key = opens.number().replaceAll("[^\\p{L}\\p{N}.]+", "").replaceAll("\\.+$", "");
    var style = opens.number().isEmpty() ? Node.PLAIN : KNOWN;
    return new Node(opens.level(), style, 0, key, opens.number(), 0);
  }

  private static @Nullable Marker find(Level level, String number) {
    var found = find(Passage.of(number + " X"));
    return found.stream()
        .filter(marker -> marker.level() == level)
        .findFirst()
        .orElse(found.isEmpty() ? null : found.getFirst());
  }
}
