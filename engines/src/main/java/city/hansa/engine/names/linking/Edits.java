package city.hansa.engine.names.linking;

/**
 * Counts insertions, deletions, substitutions and swaps of neighbours between two texts, no place
 * edited twice (optimal string alignment). O(length times length); one thread.
 */
final class Edits {

  private static final int LONGEST = 80;

  private final int[][] rows = new int[LONGEST + 1][LONGEST + 1];

  /** At most {@code most}, or {@code most + 1} for anything beyond. */
  int between(CharSequence one, CharSequence other, int most) {
    int n = one.length();
    int m = other.length();
    if (Math.abs(n - m) > most || n > LONGEST || m > LONGEST) {
      return most + 1;
    }
    for (int j = 0; j <= m; j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= n; i++) {
      rows[i][0] = i;
      if (row(i, one, other) > most) {
        return most + 1;
      }
    }
    return Math.min(rows[n][m], most + 1);
  }

  /** The least of the row. */
  private int row(int i, CharSequence one, CharSequence other) {
    int[] row = rows[i];
    int[] above = rows[i - 1];
    char c = one.charAt(i - 1);
    int least = i;
    for (int j = 1; j <= other.length(); j++) {
      char d = other.charAt(j - 1);
      int edits = Math.min(above[j], row[j - 1]) + 1;
      edits = Math.min(edits, above[j - 1] + (c == d ? 0 : 1));
      if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2)) {
        edits = Math.min(edits, rows[i - 2][j - 2] + 1);
      }
      row[j] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }

  /** 1 for the same text, 0 for nothing in common. */
  double likeness(CharSequence one, CharSequence other) {
    int longer = Math.max(one.length(), other.length());
    if (longer == 0) {
      return 1;
    }
    return 1 - Math.min(1.0, between(one, other, longer) / (double) longer);
  }
}
