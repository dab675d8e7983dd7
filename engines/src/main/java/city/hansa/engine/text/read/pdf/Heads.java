package city.hansa.engine.text.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Running heads and page numbers: what stands alike at the edge of most pages. */
final class Heads {

  private static final int EDGE = 2;
  private static final double MOST = 0.6;
  private static final String NUMBER_ONLY =
      "[-\u2013 ]*(page|p\\.|pagina|página)?\\s*#([ /]*(of|de|sur|/)?\\s*#)?[-\u2013 ]*";

  private Heads() {}

  static List<List<Line>> removed(List<List<Line>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (var line : edges(pages.get(i))) {
        seen.computeIfAbsent(key(line), _ -> new HashSet<>()).add(i);
      }
    }
    var kept = new ArrayList<List<Line>>();
    for (var page : pages) {
      var heads = new HashSet<Line>();
      for (var line : edges(page)) {
        int on = seen.getOrDefault(key(line), Set.of()).size();
        if (on >= 2 && on >= pages.size() * MOST || pages.size() < 3 && isNumber(line)) {
          heads.add(line);
        }
      }
      kept.add(page.stream().filter(line -> !heads.contains(line)).toList());
    }
    return kept;
  }

  private static List<Line> edges(List<Line> page) {
    var edges = new ArrayList<Line>();
    for (int i = 0; i < page.size(); i++) {
      if (i < EDGE || i >= page.size() - EDGE) {
        edges.add(page.get(i));
      }
    }
    return edges;
  }

  /** Same place, same words but for the numbers. */
  private static String key(Line line) {
    return Math.round(line.y() / 8) + "/" + words(line);
  }

  private static String words(Line line) {
    return line.text().replaceAll("(?U)\\d+", "#");
  }

  private static boolean isNumber(Line line) {
    return words(line).toLowerCase(java.util.Locale.ROOT).matches(NUMBER_ONLY);
  }
}
