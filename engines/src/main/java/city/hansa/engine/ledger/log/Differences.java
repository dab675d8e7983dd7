package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what became of entries: the hashes that were published against those of the entries as they
 * are, walked side by side. Linear in the number of entries handed in.
 */
final class Differences {

  /** At most this many places are told apart; a log changed beyond that is changed. */
  static final int MOST = 65_536;

  private record Place(long number, Hash hash) {}

  private final List<Place> published = new ArrayList<>();
  private final List<Place> found = new ArrayList<>();
  private boolean more;

  /** Takes a bundle in which something differs. */
  void add(BundleCheck bundle) {
    if (published.size() >= MOST) {
      more = true;
      return;
    }
    places(bundle.firstNumber(), bundle.published(), published);
    places(bundle.firstNumber(), bundle.computed(), found);
  }

  boolean more() {
    return more;
  }

  private static void places(long first, byte[] hashes, List<Place> places) {
    for (int i = 0; i < hashes.length / Hash.BYTES; i++) {
      places.add(new Place(first + i, Hash.in(hashes, i)));
    }
  }

  List<Finding> findings() {
    Map<Hash, Long> wherePublished = where(published);
    Map<Hash, Long> whereFound = where(found);
    List<Finding> findings = new ArrayList<>();
    int p = 0;
    int f = 0;
    while (p < published.size() && f < found.size()) {
      Place was = published.get(p);
      Place is = found.get(f);
      boolean gone = !whereFound.containsKey(was.hash);
      boolean strange = !wherePublished.containsKey(is.hash);
      if (gone == strange) {
        if (!was.hash.equals(is.hash)) {
          findings.add(gone ? new Finding.Changed(was.number) : moved(was, whereFound));
        }
        p++;
        f++;
      } else if (gone) {
        findings.add(new Finding.Dropped(was.number));
        p++;
      } else {
        findings.add(new Finding.Added(is.number));
        f++;
      }
    }
    for (Place was : published.subList(p, published.size())) {
      findings.add(
          whereFound.containsKey(was.hash)
              ? moved(was, whereFound)
              : new Finding.Dropped(was.number));
    }
    found.subList(f, found.size()).forEach(is -> findings.add(new Finding.Added(is.number)));
    return findings;
  }

  private static Finding moved(Place was, Map<Hash, Long> whereFound) {
    return new Finding.Moved(was.number, whereFound.getOrDefault(was.hash, 0L));
  }

  private static Map<Hash, Long> where(List<Place> places) {
    Map<Hash, Long> where = new HashMap<>();
    places.forEach(place -> where.putIfAbsent(place.hash, place.number));
    return where;
  }
}
