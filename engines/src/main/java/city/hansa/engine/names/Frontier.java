package city.hansa.engine.names;

import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Ranges of names and of words not yet looked at, each known by the best it holds: taking the best
 * splits its range, so candidates come in falling order of score and only as many as are asked for
 * are looked at (best-first search with range maxima). O(log n) each.
 */
final class Frontier {

  /** A range whose best is at {@code at}; {@code later} ranges are of words, others of names. */
  private record Range(boolean later, int lo, int hi, int at, int score, int bonus, Match match)
      implements Comparable<Range> {

    @Override
    public int compareTo(Range other) {
      if (score != other.score) {
        return Integer.compare(other.score, score);
      }
      int order = match.compareTo(other.match);
      order = order == 0 ? Boolean.compare(later, other.later) : order;
      return order == 0 ? Integer.compare(at, other.at) : order;
    }
  }

  /** A name, the way it matched, and its points. */
  record Candidate(int name, Match match, int score) {}

  private final NameIndex index;
  private final PriorityQueue<Range> open = new PriorityQueue<>();

  Frontier(NameIndex index) {
    this.index = index;
  }

  /** Adds all names of a range of keys. */
  void addKeys(int from, int to, Match match, int bonus) {
    if (from < to) {
      addNames(index.names().from(from), index.names().from(to), match, bonus);
    }
  }

  void addNames(int lo, int hi, Match match, int bonus) {
    add(false, lo, hi, match, bonus);
  }

  /** Adds all names that hold a word of a range of words. */
  void addLaterWords(int lo, int hi, Match match, int bonus) {
    add(true, lo, hi, match, bonus);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Points of the next candidate. */
  int nextScore() {
    return open.peek() == null ? Integer.MIN_VALUE : open.element().score();
  }

  /** Takes the best candidate; must not be empty. */
  Candidate next() {
    while (true) {
      Range best = open.remove();
      add(best.later(), best.lo(), best.at(), best.match(), best.bonus());
      add(best.later(), best.at() + 1, best.hi(), best.match(), best.bonus());
      if (!best.later()) {
        return new Candidate(best.at(), best.match(), best.score());
      }
      int key = index.laterWords().keys()[best.at()];
      addKeys(key, key + 1, best.match(), best.bonus());
    }
  }

  /** Leaves only names of wanted actors, each a range of its own. O(all names in open ranges). */
  void sift(IntPredicate wanted) {
    List<Range> all = List.copyOf(open);
    open.clear();
    for (Range range : all) {
      for (int i = range.lo(); i < range.hi(); i++) {
        int key = range.later() ? index.laterWords().keys()[i] : 0;
        int from = range.later() ? index.names().from(key) : i;
        int to = range.later() ? index.names().to(key) : i + 1;
        for (int name = from; name < to; name++) {
          if (wanted.test(index.names().actors()[name])) {
            addNames(name, name + 1, range.match(), range.bonus());
          }
        }
      }
    }
  }

  private void add(boolean later, int lo, int hi, Match match, int bonus) {
    if (lo < hi) {
      Peaks peaks = later ? index.laterWords().values() : index.names().values();
      int at = peaks.peak(lo, hi);
      open.add(new Range(later, lo, hi, at, peaks.value(at) + bonus, bonus, match));
    }
  }
}
