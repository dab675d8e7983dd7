package city.hansa.partners;

import city.hansa.actors.Card;
import java.util.List;

/**
 * Somebody who fits.
 *
 * @param reasons the weightiest first; their points are its points
 * @param tied whether the two have a tie already
 */
record Match(Card card, List<Reason> reasons, boolean tied) {

  Match {
    reasons = List.copyOf(reasons);
  }

  int points() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }
}
