package city.hansa.search;

import java.util.List;

/** What came of a search. */
public sealed interface Finding {

  /**
   * @param hits best first; actors that surely did not stand on the day come after those that match
   *     as well, before mere typing errors
   */
  record Found(List<Hit> hits) implements Finding {}

  /** The index is still being built after a start; it takes seconds. */
  record StillBuilding() implements Finding {}
}
