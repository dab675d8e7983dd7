package city.hansa.acts.bring;

import java.util.Arrays;

/**
 * Which row of the file each draft of the batch came from, and which rows speak of other rows of
 * the file. Four bytes a row, and eight for a row that speaks of another.
 */
public final class Places {
  /** A chain of rows longer than this is not followed. */
  private static final int LONGEST = 1_000;

  private int[] rows = new int[1 << 10];
  private int size;
  private int[] from = new int[1 << 4];
  private int[] to = new int[1 << 4];
  private int references;

  /** The next draft comes from this row; rows come in ascending order. */
  public long add(long row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = (int) row;
    return size;
  }

  /** The row of the draft at a place, from 1. */
  public long row(long place) {
    return rows[(int) place - 1];
  }

  /** The place of the draft that came from a row; 0 if none did. */
  long place(long row) {
    int found = Arrays.binarySearch(rows, 0, size, (int) row);
    return found < 0 ? 0 : found + 1L;
  }

  /** A row speaks of another; rows come in ascending order. */
  void refers(long row, long other) {
    if (references == from.length) {
      from = Arrays.copyOf(from, references * 2);
      to = Arrays.copyOf(to, references * 2);
    }
    from[references] = (int) row;
    to[references++] = (int) Math.min(other, Integer.MAX_VALUE);
  }

  /** The rows through which a row comes back to itself, such as "5, 7, 5"; empty if it does not. */
  String circle(long row) {
    StringBuilder path = new StringBuilder(Long.toString(row));
    long at = row;
    for (int step = 0; step < LONGEST; step++) {
      int found = Arrays.binarySearch(from, 0, references, (int) at);
      if (found < 0) {
        return "";
      }
      at = to[found];
      if (step < 20 || at == row) {
        path.append(", ").append(at);
      }
      if (at == row) {
        return path.toString();
      }
    }
    return "";
  }
}
