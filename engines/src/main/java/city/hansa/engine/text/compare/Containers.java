package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links clauses that hold others by where most of these went, whatever their headings say: an
 * article with a new title is still the article.
 */
final class Containers {

  private record Pair(int before, int after) {}

  private final List<Unit> before;
  private final List<Unit> after;
  private final Links parts;
  private final int[] around;
  private final Map<Pair, Integer> votes = new HashMap<>();

  /**
   * @param parts where the clauses inside went
   */
  Containers(List<Unit> before, List<Unit> after, Links parts) {
    this.before = before;
    this.after = after;
    this.parts = parts;
    around = new int[after.size()];
    Arrays.fill(around, -1);
    for (int j = 0; j < around.length; j++) {
      for (int part = j + 1; part < after.get(j).end(); part++) {
        around[part] = j;
      }
    }
  }

  /** Adds links to those given, of clauses not linked there; the clearest first. */
  void linkIn(Links links) {
    for (int i = 0; i < before.size(); i++) {
      if (!links.linkedOld(i)) {
        count(i, links);
      }
    }
    List<Pair> pairs = new ArrayList<>(votes.keySet());
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -weight(pair))
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after));
    for (Pair pair : pairs) {
      boolean free = !links.linkedOld(pair.before) && !links.linkedNew(pair.after);
      if (free && votes.getOrDefault(pair, 0) * 2 > inside(pair.before)) {
        links.link(pair.before, pair.after);
      }
    }
  }

  private void count(int i, Links links) {
    for (int part = i + 1; part < before.get(i).end(); part++) {
      for (int j : parts.news(part)) {
        for (int holder = around[j]; holder >= 0; holder = around[holder]) {
          if (!links.linkedNew(holder)) {
            votes.merge(new Pair(i, holder), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** Clauses inside that went anywhere. */
  private int inside(int i) {
    int count = 0;
    for (int part = i + 1; part < before.get(i).end(); part++) {
      count += parts.linkedOld(part) ? 1 : 0;
    }
    return count;
  }

  /** Between a chapter and its only article the level decides. */
  private int weight(Pair pair) {
    boolean same =
        before.get(pair.before).clause().level() == after.get(pair.after).clause().level();
    return 2 * votes.getOrDefault(pair, 0) + (same ? 1 : 0);
  }
}
