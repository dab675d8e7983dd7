package city.hansa.engine.text.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Which linked clauses kept their order: the heaviest increasing subsequence of places, a clause
 * weighing the words in it and in its parts, so that of two blocks that changed places the smaller
 * one has moved. O(n log n) with a tree of maxima (Fenwick, Software 24, 1994,
 * https://doi.org/10.1002/spe.4380240306).
 */
final class Order {

  private final List<Unit> before;
  private final List<Unit> after;
  private final Links links;
  private final int[] best;

  private Order(List<Unit> before, List<Unit> after, Links links) {
    this.before = before;
    this.after = after;
    this.links = links;
    best = new int[after.size() + 1];
    Arrays.fill(best, -1);
  }

  /** For each old clause that became one: whether it kept its order. */
  static boolean[] kept(List<Unit> before, List<Unit> after, Links links) {
    return new Order(before, after, links).run();
  }

  private boolean[] run() {
    long[] sums = new long[before.size()];
    int[] previous = new int[before.size()];
    int last = -1;
    for (int i = 0; i < sums.length; i++) {
      int j = links.partner(i);
      if (j >= 0) {
        previous[i] = heaviestBelow(j, sums);
        sums[i] =
            (previous[i] < 0 ? 0 : sums[previous[i]])
                + before.get(i).weight()
                + after.get(j).weight();
        enter(i, j, sums);
        last = last < 0 || sums[i] > sums[last] ? i : last;
      }
    }
    boolean[] kept = new boolean[sums.length];
    for (int i = last; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    return kept;
  }

  private int heaviestBelow(int j, long[] sums) {
    int heaviest = -1;
    for (int at = j; at > 0; at -= at & -at) {
      if (best[at] >= 0 && (heaviest < 0 || sums[best[at]] > sums[heaviest])) {
        heaviest = best[at];
      }
    }
    return heaviest;
  }

  private void enter(int i, int j, long[] sums) {
    for (int at = j + 1; at < best.length; at += at & -at) {
      if (best[at] < 0 || sums[i] > sums[best[at]]) {
        best[at] = i;
      }
    }
  }
}
