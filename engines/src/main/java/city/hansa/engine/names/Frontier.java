package city.hansa.engine.names;

import java.util.PriorityQueue;

/**
 * Ranges of names and of words not yet looked at, each known by the best it holds: taking the best
 * splits its range, so candidates come in falling order of score and only as many as are asked for
 * are looked at (best-first search with range maxima). O(log n) each.
 */
final class Frontier {

  /** A range whose best is at {@code at}; {@code inner} ranges are of words, others of names. */
  private record Range(boolean inner, int lo, int hi, int at, int score, int bonus, Match match)
      implements Comparable<Range> {

    @Override
    public int compareTo(Range other) {
      if (score != other.score) {
        return Integer.compare(other.score, score);
      }
      int order = match.compareTo(other.match);
      order = order == 0 ? Boolean.compare(inner, other.inner) : order;
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
  void addInner(int lo, int hi, Match match, int bonus) {
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
      add(best.inner(), best.lo(), best.at(), best.match(), best.bonus());
      add(best.inner(), best.at() + 1, best.hi(), best.match(), best.bonus());
      if (!best.inner()) {
        return new Candidate(best.at(), best.match(), best.score());
      }
      int key = index.keyOfInner(best.at());
      addKeys(key, key + 1, best.match(), best.bonus());
    }
  }

  private void add(boolean inner, int lo, int hi, Match match, int bonus) {
    if (lo < hi) {
      Peaks peaks = inner ? index.innerValues() : index.names().values();
      int at = peaks.peak(lo, hi);
      open.add(new Range(inner, lo, hi, at, peaks.value(at) + bonus, bonus, match));
    }
  }
}
