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
  private static final float FURTHER = 1.7f;
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
      int from = 0;
      int to = page.size();
      for (int i = 0; i < page.size() && i < EDGE && isHead(page.get(i), seen, pages.size()); i++) {
        from = apart(page, i + 1) ? i + 1 : from;
      }
      int least = Math.max(0, page.size() - EDGE);
      for (int i = page.size() - 1; i >= least && isHead(page.get(i), seen, pages.size()); i--) {
        to = apart(page, i) ? i : to;
      }
      kept.add(from < to ? page.subList(from, to) : List.of());
    }
    return kept;
  }

  private static boolean isHead(Line line, Map<String, Set<Integer>> seen, int pages) {
    int on = seen.getOrDefault(key(line), Set.of()).size();
    return on >= 2 && on >= pages * MOST || pages < 3 && isNumber(line);
  }

  /** Words that stand alike by chance are as near to the next line as any. */
  private static boolean apart(List<Line> page, int at) {
    if (at <= 0 || at >= page.size()) {
      return true;
    }
    float step = page.get(at).y() - page.get(at - 1).y();
    return step > FURTHER * Math.max(page.get(at).size(), page.get(at - 1).size());
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
