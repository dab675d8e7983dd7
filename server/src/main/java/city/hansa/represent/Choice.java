package city.hansa.represent;

import city.hansa.kernel.BadInput;
import city.hansa.places.Settlements.Area;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The set of cities that somebody chose, as it was sent.
 *
 * @param ids pasted ids, one a line or separated by blanks or commas; empty if an area is chosen
 * @param area the area; all bounds null if ids are pasted
 * @param claimed persons that the set is said to hold, to be held against the count; null if not
 *     given
 */
record Choice(String ids, Area area, @Nullable Long claimed) {

  /** Longest paste that is read, in characters: some 40,000 ids. */
  static final int LONGEST_PASTE = 1_000_000;

  static final Set<String> PARAMETERS =
      Set.of(
          "ids",
          "country",
          "region",
          "division",
          "populationFrom",
          "populationUntil",
          "claimed",
          "asOf",
          "lang");

  /**
   * @throws BadInput if a number is none, a parameter is unknown, or the paste is too long
   */
  static Choice of(Map<String, String> sent) {
    for (String name : sent.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new BadInput(
            name,
            null,
            "represent.problem.parameter",
            String.join(", ", PARAMETERS.stream().sorted().toList()));
      }
    }
    String ids = sent.getOrDefault("ids", "");
    if (ids.length() > LONGEST_PASTE) {
      throw new BadInput("ids", null, "represent.problem.long", LONGEST_PASTE);
    }
    Area area =
        new Area(
            text(sent, "country"),
            text(sent, "region"),
            text(sent, "division"),
            number(sent, "populationFrom"),
            number(sent, "populationUntil"));
    return new Choice(ids.strip(), area, number(sent, "claimed"));
  }

  /** Whether nothing was chosen yet. */
  boolean isEmpty() {
    return ids.isEmpty() && !isArea();
  }

  boolean isArea() {
    return area.country() != null || area.worldRegion() != null || area.division() != null;
  }

  private static @Nullable String text(Map<String, String> sent, String name) {
    String value = sent.getOrDefault(name, "").strip();
    return value.isEmpty() ? null : value;
  }

  private static @Nullable Long number(Map<String, String> sent, String name) {
    String value = sent.getOrDefault(name, "").strip().replaceAll("[\\s,.'\\u00a0\\u202f]", "");
    if (value.isEmpty()) {
      return null;
    }
    try {
      long persons = Long.parseLong(value);
      if (persons < 0) {
        throw new NumberFormatException("negative");
      }
      return persons;
    } catch (NumberFormatException e) {
      throw new BadInput(name, sent.get(name), "represent.problem.number");
    }
  }
}
