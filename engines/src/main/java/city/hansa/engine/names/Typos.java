package city.hansa.engine.names;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Finds texts, and beginnings of texts, within a few edits of a query: insertion, deletion,
 * substitution of a code point or swap of two neighbours, no place edited twice (optimal string
 * alignment, Damerau's edits). Sorted texts are walked as a tree of prefixes. Each step moves a
 * nondeterministic automaton, one machine word for each number of edits (Wu and Manber, "Fast text
 * searching allowing errors", Comm. ACM 35, 1992; swaps after Hyyro, 2003), and a branch is left as
 * soon as no state is alive. A text is considered only if its first letter is of a script of the
 * query.
 */
final class Typos {

  /** Longer queries, in code points, do not fit the machine word. */
  static final int LONGEST = 62;

  private static final int ASCII = 128;

  /** Receives what was found. */
  @FunctionalInterface
  interface Sink {

    /**
     * @param whole whether the one text is near as a whole; else the beginning that all texts of
     *     the range share is near
     */
    void near(int from, int to, int edits, boolean whole);
  }

  private final SortedTexts texts;
  private final byte[] bytes;
  private final int[] query;
  private final int most;
  private final Sink sink;
  private final long[] asciiMasks = new long[ASCII];
  private final long end;

  /**
   * Bit j of {@code states[depth * (most + 1) + k]}: j letters of the query met, k edits at most.
   */
  private final long[] states;

  private final long[] masks;
  private final int[] ends;
  private final int[] least;
  private int depth;

  /**
   * @param query 1 to {@link #LONGEST} code points
   * @param most edits, 0 or more
   */
  Typos(SortedTexts texts, int[] query, int most, Sink sink) {
    this.texts = texts;
    this.bytes = texts.bytes();
    this.query = query;
    this.most = most;
    this.sink = sink;
    end = 1L << query.length;
    int deepest = query.length + most + 2;
    states = new long[deepest * (most + 1)];
    masks = new long[deepest];
    ends = new int[deepest];
    least = new int[deepest];
    least[0] = Math.min(most + 1, query.length);
    for (int k = 0; k <= most; k++) {
      states[k] = (1L << (k + 1)) - 1;
    }
    for (int point = 0; point < ASCII; point++) {
      asciiMasks[point] = maskOf(point);
    }
  }

  void find(Set<UnicodeScript> scripts) {
    for (SortedTexts.Run run : texts.runs()) {
      if (scripts.contains(run.script())) {
        depth = 0;
        for (int i = run.from(); i < run.to(); ) {
          i = walk(i);
        }
      }
    }
  }

  /** Follows one text as far as it may be near; returns the next that may be. */
  private int walk(int index) {
    int shared = depth == 0 ? 0 : texts.shared(index);
    while (ends[depth] > shared) {
      depth--;
    }
    int start = texts.start(index);
    while (bytes[start + ends[depth]] != 0) {
      boolean alive = step(start + ends[depth]);
      int edits = edits();
      least[depth] = Math.min(least[depth - 1], edits);
      if (edits < least[depth - 1]) {
        sink.near(index, texts.skip(index, ends[depth]), edits, false);
      }
      if (!alive) {
        return texts.skip(index, ends[depth]);
      }
    }
    int edits = edits();
    if (edits <= most) {
      sink.near(index, index + 1, edits, true);
    }
    return index + 1;
  }

  /** Reads one letter; false if nothing that goes on from here can be near. */
  private boolean step(int at) {
    int before = ends[depth++];
    int lead = bytes[at];
    ends[depth] = before + Utf8.length(bytes[at]);
    long mask = lead >= 0 ? asciiMasks[lead] : maskOf(Utf8.point(bytes, at));
    masks[depth] = mask;
    int row = depth * (most + 1);
    int above = row - most - 1;
    states[row] = states[above] << 1 & mask;
    for (int k = 1; k <= most; k++) {
      long fewer = states[above + k - 1];
      states[row + k] =
          states[above + k] << 1 & mask | fewer | fewer << 1 | states[row + k - 1] << 1 | swap(k);
    }
    return (states[row + most] & (end << 1) - 1) != 0;
  }

  /** States reached by taking the last two letters for each other. */
  private long swap(int k) {
    if (depth < 2) {
      return 0;
    }
    long twoBefore = states[(depth - 2) * (most + 1) + k - 1];
    return twoBefore << 2 & masks[depth] << 1 & masks[depth - 1];
  }

  private int edits() {
    int row = depth * (most + 1);
    for (int k = 0; k <= most; k++) {
      if ((states[row + k] & end) != 0) {
        return k;
      }
    }
    return most + 1;
  }

  /** Bit j set where letter j, counted from 1, of the query is this one. */
  private long maskOf(int point) {
    long mask = 0;
    for (int j = 0; j < query.length; j++) {
      if (query[j] == point) {
        mask |= 2L << j;
      }
    }
    return mask;
  }
}
