package city.hansa.engine.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in byte order, with the length each shares with the one before it, so that they can be
 * walked as a tree of prefixes without building one.
 */
final class SortedTexts {

  private static final int SHIFT = 6;
  private static final int LONGEST_SHARED = 255;

  /** Neighbours whose first letters are of one script. */
  record Run(int from, int to, UnicodeScript script) {}

  private final byte[] bytes;
  private final int[] starts;
  private final byte[] shared;
  private final byte[] sharedLeast;
  private final List<Run> runs;

  /** Takes the arrays over; {@code starts} are positions of zero-ended texts, already in order. */
  SortedTexts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
    shared = new byte[starts.length];
    sharedLeast = new byte[(starts.length >> SHIFT) + 1];
    for (int i = 0; i < starts.length; i++) {
      int length = i == 0 ? 0 : sharedLength(starts[i - 1], starts[i]);
      shared[i] = (byte) length;
      int block = i >> SHIFT;
      boolean first = (i & ((1 << SHIFT) - 1)) == 0;
      sharedLeast[block] = (byte) (first ? length : Math.min(sharedLeast[block] & 0xFF, length));
    }
    runs = List.copyOf(findRuns());
  }

  int size() {
    return starts.length;
  }

  /** Where text {@code index} begins in {@link #bytes()}. */
  int start(int index) {
    return starts[index];
  }

  byte[] bytes() {
    return bytes;
  }

  List<Run> runs() {
    return runs;
  }

  /** Bytes, at most 255, that the text shares with the one before it. */
  int shared(int index) {
    return shared[index] & 0xFF;
  }

  /** The first text after {@code index} that shares less than {@code length} bytes with it. */
  int skip(int index, int length) {
    int i = index + 1;
    int blockMask = (1 << SHIFT) - 1;
    while (i < starts.length) {
      if ((i & blockMask) == 0 && (sharedLeast[i >> SHIFT] & 0xFF) >= length) {
        i += 1 << SHIFT;
      } else if ((shared[i] & 0xFF) < length) {
        return i;
      } else {
        i++;
      }
    }
    return starts.length;
  }

  /** The first text that is not before {@code prefix}. */
  int from(byte[] prefix) {
    return search(prefix, 0);
  }

  /** The first text after all that begin with {@code prefix}. */
  int to(byte[] prefix) {
    return search(prefix, 1);
  }

  /** The last text that begins at or before a position, where texts lie in the order of bytes. */
  int holding(int position) {
    return Slices.lastAtMost(starts, starts.length, position);
  }

  private int search(byte[] prefix, int beyond) {
    int lo = 0;
    int hi = starts.length;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (order(starts[middle], prefix) < beyond) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }

  /** Negative if the text is before the prefix, 0 if it begins with it. */
  private int order(int start, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      int difference = (bytes[start + i] & 0xFF) - (prefix[i] & 0xFF);
      if (difference != 0) {
        return difference < 0 ? -1 : 1;
      }
    }
    return 0;
  }

  private int sharedLength(int one, int other) {
    int length = 0;
    while (length < LONGEST_SHARED
        && bytes[one + length] == bytes[other + length]
        && bytes[one + length] != 0) {
      length++;
    }
    return length;
  }

  private List<Run> findRuns() {
    List<Run> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < starts.length; i = skip(i, Utf8.length(bytes[starts[i]]))) {
      UnicodeScript script = UnicodeScript.of(Utf8.point(bytes, starts[i]));
      if (!found.isEmpty() && found.getLast().script() == script) {
        from = found.removeLast().from();
      } else {
        from = i;
      }
      found.add(new Run(from, skip(i, Utf8.length(bytes[starts[i]])), script));
    }
    return found;
  }

  long memoryBytes() {
    return bytes.length + 5L * starts.length + sharedLeast.length + 64L * runs.size();
  }
}
