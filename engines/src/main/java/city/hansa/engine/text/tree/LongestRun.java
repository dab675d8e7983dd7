package city.hansa.engine.text.tree;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The most addresses that two lists have in the same order: the longest increasing subsequence of
 * places (Schensted, Canad. J. Math. 13, 1961, https://doi.org/10.4153/CJM-1961-015-3), O(n log n).
 */
final class LongestRun {

  private final Set<String> kept = new HashSet<>();

  LongestRun(Collection<String> ones, Collection<String> others) {
    Map<String, Integer> places = new HashMap<>();
    others.forEach(address -> places.put(address, places.size()));
    String[] common = ones.stream().filter(places::containsKey).toArray(String[]::new);
    int[] lasts = new int[common.length];
    int[] ends = new int[common.length];
    int[] before = new int[common.length];
    int longest = 0;
    for (int i = 0; i < common.length; i++) {
      int place = places.getOrDefault(common[i], 0);
      int length = -1 - Arrays.binarySearch(lasts, 0, longest, place);
      lasts[length] = place;
      ends[length] = i;
      before[i] = length == 0 ? -1 : ends[length - 1];
      longest = Math.max(longest, length + 1);
    }
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
      kept.add(common[i]);
    }
  }

  /** Whether an address of both lists is among them. */
  boolean keeps(String address) {
    return kept.contains(address);
  }
}
