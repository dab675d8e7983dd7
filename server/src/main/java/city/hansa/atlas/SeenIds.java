package city.hansa.atlas;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The ids met in a file. Some 2 MB for 16 million ids that lie close; one page for a stray one. */
final class SeenIds {
  private static final int PAGE = 16;
  private final Map<Integer, BitSet> pages = new HashMap<>();

  /** Whether the id is new; it is not from now on. */
  boolean add(int id) {
    BitSet page = pages.computeIfAbsent(id >>> PAGE, absent -> new BitSet(1 << PAGE));
    int bit = id & ((1 << PAGE) - 1);
    if (page.get(bit)) {
      return false;
    }
    page.set(bit);
    return true;
  }
}
