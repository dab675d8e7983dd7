package city.hansa.engine.names;

/**
 * Sorts texts by their UTF-8 bytes, which is the order of their code points: three-way radix
 * quicksort (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", SODA
 * 1997). O(n log n + bytes told apart), no memory beyond the stack; not stable.
 */
final class TextSort {

  private static final int SMALL = 12;

  private final byte[] bytes;
  private final int[] at;

  private TextSort(byte[] bytes, int[] at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Sorts positions of zero-ended texts in place. */
  static void sort(int[] at, byte[] bytes) {
    new TextSort(bytes, at).sort(0, at.length, 0);
  }

  private void sort(int from, int to, int depth) {
    int lo = from;
    int hi = to;
    int at = depth;
    while (hi - lo > SMALL) {
      int pivot = median(lo, hi, at);
      int less = lo;
      int more = hi;
      for (int i = lo; i < more; ) {
        int order = unit(i, at) - pivot;
        if (order < 0) {
          swap(less++, i++);
        } else if (order > 0) {
          swap(i, --more);
        } else {
          i++;
        }
      }
      sort(lo, less, at);
      sort(more, hi, at);
      if (pivot == 0) {
        return;
      }
      lo = less;
      hi = more;
      at++;
    }
    insertion(lo, hi, at);
  }

  private void insertion(int from, int to, int depth) {
    for (int i = from + 1; i < to; i++) {
      for (int j = i; j > from && compare(at[j], at[j - 1], depth) < 0; j--) {
        swap(j, j - 1);
      }
    }
  }

  private int compare(int one, int other, int depth) {
    int i = one + depth;
    int j = other + depth;
    while (bytes[i] == bytes[j] && bytes[i] != 0) {
      i++;
      j++;
    }
    return (bytes[i] & 0xFF) - (bytes[j] & 0xFF);
  }

  private int median(int lo, int hi, int depth) {
    int a = unit(lo, depth);
    int b = unit((lo + hi) >>> 1, depth);
    int c = unit(hi - 1, depth);
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private int unit(int index, int depth) {
    return bytes[at[index] + depth] & 0xFF;
  }

  private void swap(int i, int j) {
    int kept = at[i];
    at[i] = at[j];
    at[j] = kept;
  }
}
