package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds names that begin or end with what was written, the most populous; used by one thread. */
final class PartialNames {

  private static final int MOST = 5;
  private static final int MOST_LOOKED_AT = 400;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_IN_STATE = 3;

  private final Postings ends;
  private final Roster roster;
  private final Gathered gathered;

  PartialNames(Known known, Gathered gathered) {
    this.ends = known.lookup().ends();
    this.roster = known.roster();
    this.gathered = gathered;
  }

  void find(String core) {
    if (core.length() >= (gathered.country() > 0 ? SHORTEST_IN_STATE : SHORTEST)) {
      find(core, Lookup.BEGINNING, Meeting.BEGINS);
      find(core, Lookup.ENDING, Meeting.ENDS);
    }
  }

  private void find(String core, int kind, Meeting meeting) {
    String filed = filed(core, kind);
    long hash = Postings.hash(filed, 0, filed.length(), kind);
    List<Integer> found = new ArrayList<>();
    int looked = 0;
    for (int at = ends.from(hash); ends.holds(at, hash) && looked++ < MOST_LOOKED_AT; at++) {
      int name = ends.number(at);
      int actor = roster.owners()[name];
      boolean whole = filed.length() == core.length() || isPartOf(core, name, kind);
      if (gathered.isHere(actor) && !gathered.has(actor) && whole) {
        found.add(name);
      }
    }
    found.sort(
        Comparator.comparingInt((Integer name) -> -roster.populations()[roster.owners()[name]])
            .thenComparingInt(name -> name));
    for (int name : found.subList(0, Math.min(MOST, found.size()))) {
      Reading reading = new Reading(core, How.STRIPPED);
      gathered.claim(name, meeting, reading, core.length() / (double) roster.length(name));
    }
  }

  /** Names are filed by two words at most. */
  private static String filed(String core, int kind) {
    if (kind == Lookup.BEGINNING) {
      int first = core.indexOf(' ');
      int second = first < 0 ? -1 : core.indexOf(' ', first + 1);
      return second < 0 ? core : core.substring(0, second);
    }
    int last = core.lastIndexOf(' ');
    int before = last < 1 ? -1 : core.lastIndexOf(' ', last - 1);
    return before < 0 ? core : core.substring(before + 1);
  }

  private boolean isPartOf(String core, int name, int kind) {
    String key = roster.key(name);
    return kind == Lookup.BEGINNING ? key.startsWith(core + " ") : key.endsWith(" " + core);
  }
}
