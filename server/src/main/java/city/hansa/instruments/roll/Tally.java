package city.hansa.instruments.roll;

import city.hansa.instruments.roll.Counts.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums what begins and ends, day by day. */
final class Tally {
  private static final List<What> KINDS = List.of(What.SIGNATORIES, What.COMMITTED, What.PARTIES);
  private static final int LOW = 0;
  private static final int HIGH = 1;
  private static final int REPORTED = 2;

  private final TreeMap<LocalDate, int[]> changes = new TreeMap<>();
  private final LocalDate last;

  /**
   * @param last what begins or ends later is left out
   */
  Tally(LocalDate last) {
    this.last = last;
  }

  void both(What what, Span span, boolean reported) {
    low(what, span);
    high(what, span, reported);
  }

  void low(What what, Span span) {
    add(what, LOW, span);
  }

  void high(What what, Span span, boolean reported) {
    add(what, HIGH, span);
    if (reported) {
      add(what, REPORTED, span);
    }
  }

  private void add(What what, int column, Span span) {
    if (!span.isEmpty()) {
      int at = 3 * KINDS.indexOf(what) + column;
      change(span.from(), at, 1);
      if (span.until() != null) {
        change(span.until(), at, -1);
      }
    }
  }

  private void change(LocalDate day, int at, int by) {
    if (!day.isAfter(last)) {
      changes.computeIfAbsent(day, none -> new int[3 * KINDS.size()])[at] += by;
    }
  }

  List<Growth.Point> points() {
    int[] sums = new int[3 * KINDS.size()];
    List<Growth.Point> points = new ArrayList<>();
    for (Map.Entry<LocalDate, int[]> each : changes.entrySet()) {
      boolean changed = false;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += each.getValue()[i];
        changed |= each.getValue()[i] != 0;
      }
      if (changed) {
        points.add(
            new Growth.Point(each.getKey(), number(sums, 0), number(sums, 1), number(sums, 2)));
      }
    }
    return List.copyOf(points);
  }

  private static Counts.Number number(int[] sums, int kind) {
    int at = 3 * kind;
    return new Counts.Number(sums[at + LOW], sums[at + HIGH], sums[at + REPORTED]);
  }
}
