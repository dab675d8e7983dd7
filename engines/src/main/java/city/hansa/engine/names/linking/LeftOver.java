package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at the words that a claim leaves over. */
final class LeftOver {

  private static final int STEM = 4;

  private LeftOver() {}

  /**
   * Whether one begins as the division or a larger neighbour of the claimed place does: "Noventa
   * Padovana" by Padova, "Ciutadella de Menorca".
   */
  static boolean soundsLikeSurroundings(Claim claim, Case matter, Known known) {
    Roster roster = known.roster();
    List<String> taken = Arrays.asList(roster.key(claim.name).split(" ", -1));
    List<String> surroundings = null;
    String all = matter.readings.all().isEmpty() ? "" : matter.readings.all().getFirst().key();
    for (String word : all.split(" ", -1)) {
      if (word.length() < STEM || taken.contains(word)) {
        continue;
      }
      if (surroundings == null) {
        surroundings = surroundings(claim.actor, known);
      }
      for (String each : surroundings) {
        if (each.regionMatches(0, word, 0, STEM)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> surroundings(int actor, Known known) {
    Roster roster = known.roster();
    short country = roster.countries()[actor];
    int first = roster.admin1()[actor];
    int second = roster.admin2()[actor];
    List<String> found = new ArrayList<>(known.divisions().keys(country, first, 0));
    if (second != 0) {
      found.addAll(known.divisions().keys(country, first, second));
    }
    for (Neighbours.Neighbour each : known.neighbours().larger(actor)) {
      found.add(roster.key(roster.firstNames()[each.actor()]));
    }
    return found;
  }
}
