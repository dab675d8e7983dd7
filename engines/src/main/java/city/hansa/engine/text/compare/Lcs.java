package city.hansa.engine.text.compare;

import java.util.Arrays;

/**
 * A longest common subsequence of two sequences of ids, in O((n + m) d) time for d differences and
 * linear space: Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1, 1986
 * (https://doi.org/10.1007/BF01840446), section 4b.
 */
final class Lcs {

  private static final int NONE = -1;

  private final int[] one;
  private final int[] other;
  private final int[] partners;
  private final int[] forward;
  private final int[] backward;
  private final int origin;

  private Lcs(int[] one, int[] other) {
    this.one = one;
    this.other = other;
    partners = new int[one.length];
    Arrays.fill(partners, NONE);
    origin = (one.length + other.length + 1) / 2 + 2;
    forward = new int[2 * origin + 1];
    backward = new int[2 * origin + 1];
  }

  /** For each place in the first sequence its partner in the second, or -1; partners increase. */
  static int[] partners(int[] one, int[] other) {
    var lcs = new Lcs(one, other);
    lcs.solve(0, one.length, 0, other.length);
    return lcs.partners;
  }

  private void solve(int oneFrom, int oneTo, int otherFrom, int otherTo) {
    int a = oneFrom;
    int b = otherFrom;
    while (a < oneTo && b < otherTo && one[a] == other[b]) {
      partners[a++] = b++;
    }
    int x = oneTo;
    int y = otherTo;
    while (x > a && y > b && one[x - 1] == other[y - 1]) {
      partners[--x] = --y;
    }
    if (x > a && y > b) {
      var middle = middle(a, x - a, b, y - b);
      solve(a, middle.one, b, middle.other);
      solve(middle.one, x, middle.other, y);
    }
  }

  private record Point(int one, int other) {}

  /** A point on a shortest way through the n x m corner, never one of its two ends. */
  private Point middle(int oneFrom, int n, int otherFrom, int m) {
    int delta = n - m;
    boolean odd = (delta & 1) != 0;
    int most = (n + m + 1) / 2;
    Arrays.fill(forward, origin - most - 1, origin + most + 2, NONE);
    Arrays.fill(backward, origin - most - 1, origin + most + 2, NONE);
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        int x = furthest(forward, d, k, n, m);
        while (x >= 0 && x < n && x - k < m && one[oneFrom + x] == other[otherFrom + x - k]) {
          x++;
        }
        forward[origin + k] = x;
        if (odd && x >= 0 && meets(backward, delta - k, d - 1, n - x)) {
          return new Point(oneFrom + x, otherFrom + x - k);
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int x = furthest(backward, d, k, n, m);
        while (x >= 0
            && x < n
            && x - k < m
            && one[oneFrom + n - 1 - x] == other[otherFrom + m - 1 - x + k]) {
          x++;
        }
        backward[origin + k] = x;
        if (!odd && x >= 0 && meets(forward, delta - k, d, n - x)) {
          return new Point(oneFrom + n - x, otherFrom + m - x + k);
        }
      }
    }
    throw new IllegalStateException("two ways of " + most + " steps that never meet");
  }

  /** Where diagonal k can be entered from its neighbours; -1 where it leaves the corner. */
  private int furthest(int[] ends, int d, int k, int n, int m) {
    if (d == 0) {
      return 0;
    }
    int left = ends[origin + k - 1];
    int above = ends[origin + k + 1];
    int right = left >= 0 && left < n ? left + 1 : NONE;
    int down = above >= 0 && above - k <= m ? above : NONE;
    return Math.max(right, down);
  }

  private boolean meets(int[] opposite, int k, int reach, int left) {
    return Math.abs(k) <= reach && opposite[origin + k] >= left;
  }
}
