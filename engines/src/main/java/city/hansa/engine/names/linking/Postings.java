package city.hansa.engine.names.linking;

import java.util.Arrays;

/**
 * Numbers filed under texts: 40 bits of the text's hash and 24 of the number in one word, sorted. 8
 * bytes an entry; O(log n) a look. Two texts may share a hash: who needs to be sure compares.
 */
final class Postings {

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private long[] entries;
  private int size;

  Postings(int expected) {
    entries = new long[Math.max(16, expected)];
  }

  void add(long hash, int number) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + (size >> 1));
    }
    entries[size++] = hash & ~NUMBER | number;
  }

  /** Sorts in place: beside what is kept, no room is needed but to give back what was too much. */
  void sort() {
    Arrays.sort(entries, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || entries[i] != entries[i - 1]) {
        entries[kept++] = entries[i];
      }
    }
    size = kept;
    if (size < entries.length) {
      entries = Arrays.copyOf(entries, size);
    }
  }

  /** Where the entries of a hash begin. */
  int from(long hash) {
    long wanted = hash & ~NUMBER;
    int lo = 0;
    int hi = size;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (entries[middle] < wanted) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }

  boolean holds(int at, long hash) {
    return at < size && (entries[at] & ~NUMBER) == (hash & ~NUMBER);
  }

  int number(int at) {
    return (int) (entries[at] & NUMBER);
  }

  long memoryBytes() {
    return 8L * entries.length;
  }

  /** FNV-1a over UTF-16 units, then mixed, so that the upper bits are as good as the lower. */
  static long hash(CharSequence text, int from, int to, int kind) {
    long hash = 0xcbf29ce484222325L ^ kind;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** The same number with its bits spread evenly (the last step of SplitMix64). */
  static long mixed(long number) {
    long hash = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
