package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * What two lists share in the same order: of the hashes that stand exactly once in each, the
 * longest increasing run (patience sorting). O(n log n).
 */
final class Anchors {

  /** Places of one hash in the two lists. */
  record Pair(int left, int right) {}

  private Anchors() {}

  static List<Pair> inPlace(List<Hash> left, List<Hash> right) {
    Map<Hash, Integer> leftPlaces = once(left);
    Map<Hash, Integer> rightPlaces = once(right);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Integer other = rightPlaces.get(left.get(i));
      if (other != null && leftPlaces.containsKey(left.get(i))) {
        pairs.add(new Pair(i, other));
      }
    }
    return increasing(pairs);
  }

  /** The place of every hash that stands there exactly once. */
  private static Map<Hash, Integer> once(List<Hash> hashes) {
    Map<Hash, Integer> places = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      places.merge(hashes.get(i), i, (first, again) -> -1);
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }

  private static List<Pair> increasing(List<Pair> pairs) {
    int[] before = new int[pairs.size()];
    int[] ends = new int[pairs.size()];
    int[] endValues = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int value = pairs.get(i).right;
      int at = -Arrays.binarySearch(endValues, 0, length, value) - 1;
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      endValues[at] = value;
      length = Math.max(length, at + 1);
    }
    LinkedList<Pair> run = new LinkedList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      run.addFirst(pairs.get(i));
    }
    return run;
  }
}
