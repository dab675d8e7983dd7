package city.hansa.imports.reading;

import org.apache.commons.csv.CSVRecord;

/**
 * Finds rows that stand in a file twice, by a hash of 64 bits: 12 bytes a row, half the slots free.
 * Two different rows among a million meet with a chance of one in thirty million.
 */
final class SeenRows {
  private long[] hashes = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int size;

  /** The number of the earlier row with the same cells; 0 if there is none. */
  long sameAs(CSVRecord row, int number) {
    long hash = hash(row);
    int slot = slot(hash);
    if (rows[slot] != 0) {
      return rows[slot];
    }
    hashes[slot] = hash;
    rows[slot] = number;
    if (++size * 2 > rows.length) {
      grow();
    }
    return 0;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 33) & (rows.length - 1);
    while (rows[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldRows = rows;
    hashes = new long[oldHashes.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** Steele and Vigna's mixing (SplitMix64) after every character. */
  private static long hash(CSVRecord row) {
    long hash = 0x9e3779b97f4a7c15L;
    for (String cell : row) {
      int from = 0;
      int to = cell.length();
      while (from < to && cell.charAt(from) <= ' ') {
        from++;
      }
      while (to > from && cell.charAt(to - 1) <= ' ') {
        to--;
      }
      for (int i = from; i < to; i++) {
        hash = (hash ^ cell.charAt(i)) * 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 29;
      }
      hash = (hash ^ 0x1ffff) * 0x94d049bb133111ebL;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
