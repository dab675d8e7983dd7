package city.hansa.engine.register.tie;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a relation is asserted by all its ends. A list that shows a pair and not who said so
 * leaves it unknown; one end that is known to assert it makes it one-sided until the others do.
 */
public enum Sidedness {
  /** At least one end asserts it, and at least one is not known to. */
  ONE,
  /** Every end asserts it. */
  BOTH,
  /** Somebody says that it stands, and nobody which end does. */
  UNKNOWN;

  /**
   * O(ends).
   *
   * @param ends two or more, all different
   * @param asserting ends that are known to assert it; others are passed over
   * @throws IllegalArgumentException with fewer than two ends
   */
  public static <E> Sidedness of(Collection<E> ends, Collection<E> asserting) {
    if (Set.copyOf(ends).size() < 2) {
      throw new IllegalArgumentException("Ends %s: a relation has two or more".formatted(ends));
    }
    Set<E> said = new HashSet<>(asserting);
    said.retainAll(ends);
    if (said.isEmpty()) {
      return UNKNOWN;
    }
    return said.containsAll(ends) ? BOTH : ONE;
  }
}
