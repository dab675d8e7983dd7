package city.hansa.engine.text.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what became of each clause. First come clauses with the same words: those in a longest
 * common subsequence, then those whose words are unique in both texts. They take no further part.
 * The others are linked by {@link Linking}, twice: the second time with the first as context, so
 * that a clause whose neighbours are known is expected between them. Clauses that hold others are
 * linked by these ({@link Containers}); what is left without words, by its order ({@link
 * Wordless}).
 *
 * <p>The idea of unique and neighbouring anchors is Heckel's ("A technique for isolating
 * differences between files", Comm. ACM 21, 1978, https://doi.org/10.1145/359460.359467).
 */
final class Tracking {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final List<Unit> before;
  private final List<Unit> after;
  private final Links links;

  private Tracking(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    links = new Links(before.size(), after.size());
  }

  static Links links(List<Unit> before, List<Unit> after) {
    return new Tracking(before, after).run();
  }

  private Links run() {
    linkInOrder();
    linkUnique();
    var likeness = new Likeness(before, after, links);
    var first = new Linking(before, after, likeness, links.copy(), links).run();
    new Containers(before, after, first).linkIn(links);
    var second = new Linking(before, after, likeness, links.copy(), first).run();
    return new Wordless(before, after, second).run();
  }

  private void linkInOrder() {
    Map<String, Integer> ids = new HashMap<>();
    int[] partners = Lcs.partners(ids(before, ids, -1), ids(after, ids, -2));
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        links.link(i, partners[i]);
      }
    }
  }

  /** Clauses without words are like no other; an article is not a paragraph of the same words. */
  private static int[] ids(List<Unit> row, Map<String, Integer> ids, int wordless) {
    int[] result = new int[row.size()];
    for (int i = 0; i < result.length; i++) {
      Unit unit = row.get(i);
      String same = unit.clause().level() + " " + unit.words();
      result[i] = unit.wordless() ? wordless : ids.computeIfAbsent(same, _ -> ids.size());
    }
    return result;
  }

  private void linkUnique() {
    Map<String, Integer> olds = unique(before);
    unique(after)
        .forEach((words, j) -> {
          int i = olds.getOrDefault(words, NONE);
          if (i >= 0 && j >= 0 && !links.linkedOld(i) && !links.linkedNew(j)) {
            links.link(i, j);
          }
        });
  }

  private static Map<String, Integer> unique(List<Unit> row) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).wordless()) {
        places.merge(row.get(i).words(), i, (_, _) -> SEVERAL);
      }
    }
    return places;
  }
}
