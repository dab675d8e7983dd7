package city.hansa.engine.text.compare;

import city.hansa.engine.text.compare.Likeness.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links clauses by the words they share, the likest pair first. A link uses up the words it
 * explains. A clause that is linked already may be linked again, as the old clause of a split or
 * the new one of a merger, if the words it has left explain enough of the other clause; so every
 * clause stays in one link, one split or one merger.
 */
final class Linking {

  /** Least likeness of a pair, neighbours counted in. */
  private static final double LIKE = 0.2;

  /** Least share of a clause that the words left in another explain, next to its other pieces. */
  private static final double PIECE_BESIDE = 0.3;

  private static final double PIECE_AWAY = 0.5;

  /** Words that the piece of a split or a merger must share. */
  private static final int FEWEST = 3;

  private static final double NEIGHBOUR = 0.08;
  private static final double SAME_NUMBER = 0.01;
  private static final int NEAR = 3;

  private record Ranked(Pair pair, double rank) {}

  private final List<Unit> before;
  private final List<Unit> after;
  private final Likeness likeness;
  private final Links links;
  private final Links known;
  private final Map<Integer, int[]> leftOld = new HashMap<>();
  private final Map<Integer, int[]> leftNew = new HashMap<>();

  /**
   * @param links of the clauses with the same words; those found are added
   * @param known where neighbours are looked up
   */
  Linking(List<Unit> before, List<Unit> after, Likeness likeness, Links links, Links known) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.links = links;
    this.known = known;
  }

  Links run() {
    List<Ranked> ranked = new ArrayList<>();
    likeness.pairs().forEach(pair -> ranked.add(new Ranked(pair, pair.likeness() + bonus(pair))));
    ranked.sort(
        Comparator.comparingDouble((Ranked one) -> -one.rank)
            .thenComparingInt(one -> one.pair.before())
            .thenComparingInt(one -> one.pair.after()));
    for (Ranked one : ranked) {
      if (one.rank >= LIKE) {
        tryLink(one.pair.before(), one.pair.after());
      }
    }
    return links;
  }

  private void tryLink(int i, int j) {
    boolean freshOld = !links.linkedOld(i);
    boolean freshNew = !links.linkedNew(j);
    if (freshOld && freshNew) {
      link(i, j);
    } else if (freshNew && splits(i, j) || freshOld && merges(i, j)) {
      link(i, j);
    }
  }

  private boolean splits(int i, int j) {
    if (links.news(i).stream().anyMatch(other -> links.olds(other).size() > 1)) {
      return false;
    }
    return explains(shared(i, j), likeness.newWeight(j), links.news(i), j);
  }

  private boolean merges(int i, int j) {
    if (links.olds(j).stream().anyMatch(other -> links.news(other).size() > 1)) {
      return false;
    }
    return explains(shared(i, j), likeness.oldWeight(i), links.olds(j), i);
  }

  private boolean explains(int[] words, double whole, List<Integer> pieces, int piece) {
    boolean beside = pieces.stream().anyMatch(other -> Math.abs(other - piece) <= 2);
    return words.length >= FEWEST
        && likeness.weight(words) >= whole * (beside ? PIECE_BESIDE : PIECE_AWAY);
  }

  private int[] shared(int i, int j) {
    return Bags.common(left(i, true), left(j, false));
  }

  private void link(int i, int j) {
    int[] shared = shared(i, j);
    leftOld.put(i, Bags.without(left(i, true), shared));
    leftNew.put(j, Bags.without(left(j, false), shared));
    links.link(i, j);
  }

  private int[] left(int place, boolean old) {
    return old
        ? leftOld.computeIfAbsent(place, likeness::oldWords)
        : leftNew.computeIfAbsent(place, likeness::newWords);
  }

  private double bonus(Pair pair) {
    String number = before.get(pair.before()).clause().number();
    boolean same = !number.isEmpty() && number.equals(after.get(pair.after()).clause().number());
    return (follows(pair, -1) ? NEIGHBOUR : 0)
        + (follows(pair, 1) ? NEIGHBOUR : 0)
        + (same ? SAME_NUMBER : 0);
  }

  /** Whether the nearest known clause on that side stands near on that side in the other text. */
  private boolean follows(Pair pair, int step) {
    for (int away = 1; away <= NEAR; away++) {
      int i = pair.before() + step * away;
      if (i >= 0 && i < before.size() && known.linkedOld(i)) {
        List<Integer> news = known.news(i);
        int distance = (pair.after() - (step < 0 ? news.getLast() : news.getFirst())) * -step;
        return distance >= 0 && distance <= NEAR;
      }
    }
    return false;
  }
}
