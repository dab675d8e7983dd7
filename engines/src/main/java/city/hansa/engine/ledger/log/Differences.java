package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what became of entries: the hashes that were published against those of the entries as they
 * are. O(n log n) in the number of entries handed in.
 */
final class Differences {

  /** At most this many places are told apart; a log changed beyond that is changed. */
  static final int MOST = 65_536;

  /** An empty entry, which stands for one that is missing. */
  private static final Hash NOTHING = Hashing.leaf(new byte[0]);

  private record Place(long number, Hash hash) {}

  private final List<Place> published = new ArrayList<>();
  private final List<Place> found = new ArrayList<>();
  private final Set<Hash> known = new HashSet<>();
  private boolean more;

  /** Takes a bundle in which something differs. */
  void add(BundleCheck bundle) {
    if (published.size() >= MOST) {
      more = true;
      return;
    }
    places(bundle.firstNumber(), bundle.published(), published);
    places(bundle.firstNumber(), bundle.computed(), found);
    found.removeIf(place -> place.hash.equals(NOTHING));
  }

  boolean more() {
    return more;
  }

  private static void places(long first, byte[] hashes, List<Place> places) {
    for (int i = 0; i < hashes.length / Hash.BYTES; i++) {
      places.add(new Place(first + i, Hash.in(hashes, i)));
    }
  }

  /**
   * Whatever stands in both exactly once is matched; the longest part of that in unchanged order is
   * in place. Between such neighbours, what is left over is told apart.
   */
  List<Finding> findings() {
    Map<Hash, Long> where = new HashMap<>();
    found.forEach(place -> where.putIfAbsent(place.hash, place.number));
    List<Finding> findings = new ArrayList<>();
    int p = 0;
    int f = 0;
    for (Anchors.Pair pair : Anchors.inPlace(hashes(published), hashes(found))) {
      gap(published.subList(p, pair.left()), found.subList(f, pair.right()), where, findings);
      p = pair.left() + 1;
      f = pair.right() + 1;
    }
    gap(published.subList(p, published.size()), found.subList(f, found.size()), where, findings);
    return findings;
  }

  private void gap(List<Place> was, List<Place> is, Map<Hash, Long> where, List<Finding> findings) {
    for (int i = 0; i < was.size(); i++) {
      Place lost = was.get(i);
      Long now = where.get(lost.hash);
      boolean replaced = i < is.size();
      if (replaced && is.get(i).hash.equals(lost.hash)) {
        continue;
      }
      findings.add(
          now != null
              ? new Finding.Moved(lost.number, now)
              : replaced ? new Finding.Changed(lost.number) : new Finding.Dropped(lost.number));
    }
    is.stream()
        .skip(was.size())
        .filter(extra -> !known().contains(extra.hash))
        .forEach(extra -> findings.add(new Finding.Added(extra.number)));
  }

  private Set<Hash> known() {
    if (known.isEmpty()) {
      known.addAll(hashes(published));
    }
    return known;
  }

  private static List<Hash> hashes(List<Place> places) {
    return places.stream().map(Place::hash).toList();
  }
}
