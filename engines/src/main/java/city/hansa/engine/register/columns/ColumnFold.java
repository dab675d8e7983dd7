package city.hansa.engine.register.columns;

/**
 * Folds columns through a flat table of states and codes: one look-up an act, no branch on its
 * type. A group that proves out of order is copied, sorted (Shell's sort, which for few acts is
 * insertion sort) and folded again, so the columns stay as they are.
 */
final class ColumnFold<S extends Enum<S>> {

  private static final int UNSORTED = -1;

  /** M. Ciura, Best Increments for the Average Case of Shellsort, 2001, then times 2.25. */
  private static final int[] GAPS = {
    1, 4, 10, 23, 57, 132, 301, 701, 1577, 3548, 7983, 17961, 40412, 90927, 204585
  };

  private final ActColumns<S> columns;
  private final int[] table;
  private final long end;
  private final ColumnStatus<S> status;
  private long[] times = new long[64];
  private long[] steps = new long[64];

  ColumnFold(ActColumns<S> columns, long day) {
    this.columns = columns;
    table = columns.codes.table;
    end = ActColumns.time(day + 1, Integer.MIN_VALUE);
    status = new ColumnStatus<>(columns.subjects(), columns.codes.states);
  }

  ColumnStatus<S> fold() {
    for (int subject = 0; subject < columns.subjects(); subject++) {
      int from = columns.starts[subject];
      int to = columns.starts[subject + 1];
      if (fold(columns.times, columns.steps, from, to, subject) == UNSORTED) {
        sort(from, to);
        fold(times, steps, 0, to - from, subject);
      }
    }
    return status;
  }

  private int fold(long[] times, long[] steps, int from, int to, int subject) {
    int row = columns.codes.initial;
    int maker = UNSORTED;
    long time = Long.MIN_VALUE;
    long step = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      if (times[i] <= time && (times[i] < time || steps[i] < step)) {
        return UNSORTED;
      }
      time = times[i];
      step = steps[i];
      int next = time < end ? table[row + ((int) step & ActColumns.CODE_MASK)] : row;
      maker = next == row ? maker : i;
      row = next;
    }
    note(subject, row, maker, times, steps);
    return row;
  }

  private void note(int subject, int row, int maker, long[] times, long[] steps) {
    status.rows[subject] = (byte) (row >>> columns.codes.width);
    if (maker != UNSORTED && row != columns.codes.handOver) {
      status.makers[subject] = ActColumns.number(steps[maker]);
      status.days[subject] = (int) (times[maker] >> 32);
    }
  }

  private void sort(int from, int to) {
    int size = to - from;
    if (times.length < size) {
      times = new long[2 * size];
      steps = new long[2 * size];
    }
    System.arraycopy(columns.times, from, times, 0, size);
    System.arraycopy(columns.steps, from, steps, 0, size);
    for (int gap = GAPS.length - 1; gap >= 0; gap--) {
      if (GAPS[gap] < size) {
        insert(GAPS[gap], size);
      }
    }
  }

  private void insert(int gap, int size) {
    for (int i = gap; i < size; i++) {
      long time = times[i];
      long step = steps[i];
      int at = i;
      while (at >= gap
          && (times[at - gap] > time || times[at - gap] == time && steps[at - gap] > step)) {
        times[at] = times[at - gap];
        steps[at] = steps[at - gap];
        at -= gap;
      }
      times[at] = time;
      steps[at] = step;
    }
  }
}
