package city.hansa.represent;

import city.hansa.engine.impact.Plausibility;
import city.hansa.engine.impact.Representation;
import city.hansa.places.Countries.Country;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of the wish to count the people of a set of cities. */
sealed interface Count {

  /**
   * @param actorIds ids of the cities, by GeoNames id
   * @param divisionNames names of the divisions that the reasons mention, by code
   * @param ofSimilarSize states nearest in population to the lower figure, largest first
   * @param claim how the claimed number stands against the count; null if none was claimed
   */
  record Counted(
      Representation people,
      Map<Integer, String> actorIds,
      Map<String, String> divisionNames,
      List<Country> ofSimilarSize,
      @Nullable Claim claim)
      implements Count {

    int places() {
      return people.counted().size() + people.nested().size() + people.uncertain().size();
    }
  }

  /** Ids that stand for no city of the gazetteer; nothing was counted. */
  record Unreadable(List<Line> lines) implements Count {}

  /** The area holds more places than are counted at once. */
  record TooMany(int most) implements Count {}

  /** The area holds no place. */
  record Nobody() implements Count {}

  /**
   * @param number of the line, from 1
   * @param text what stands there
   */
  record Line(int number, String text) {}

  /**
   * @param verdict whether the count allows the claim
   */
  record Claim(long persons, Plausibility.Finding plausibility, Verdict verdict) {}

  /** How a claimed number stands against a count with a lower and perhaps an upper end. */
  enum Verdict {
    WITHIN,
    ABOVE,
    BELOW
  }
}
