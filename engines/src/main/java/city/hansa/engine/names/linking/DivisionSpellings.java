package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divisions by how their names sound ({@link Sounding}), by the long first or last word of a name
 * of several, and without the genitive s of "Osterakers kommun". 12 bytes a spelling.
 */
final class DivisionSpellings {

  private static final int SHORTEST = 5;
  private static final int LONG_WORD = 7;

  private final Known known;
  private final List<long[]> ids = new ArrayList<>();

  /** Hash of a spelling above, index into {@link #ids} below. */
  private final long[] entries;

  DivisionSpellings(Known known) {
    this.known = known;
    List<Long> filed = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Roster roster = known.roster();
    for (int i = 0; i < roster.size(); i++) {
      int first = roster.admin1()[i];
      int second = roster.admin2()[i];
      if (first != 0) {
        file(roster.countries()[i], first, 0, seen, filed);
        if (second != 0) {
          file(roster.countries()[i], first, second, seen, filed);
        }
      }
    }
    entries = filed.stream().mapToLong(each -> each).sorted().distinct().toArray();
  }

  private void file(short country, int first, int second, Set<Long> seen, List<Long> filed) {
    if (!seen.add(Seats.key(country, first, second))) {
      return;
    }
    for (String key : known.divisions().keys(country, first, second)) {
      for (String spelling : spellings(key)) {
        filed.add(hash(spelling) << 32 | ids.size());
      }
    }
    ids.add(new long[] {country, first, second});
  }

  private static Set<String> spellings(String key) {
    Set<String> found = new HashSet<>();
    put(found, key);
    if (key.endsWith("s")) {
      put(found, key.substring(0, key.length() - 1));
    }
    int gap = key.indexOf(' ');
    if (gap >= LONG_WORD) {
      put(found, key.substring(0, gap));
    }
    int lastGap = key.lastIndexOf(' ');
    if (gap > 0 && key.length() - lastGap > LONG_WORD) {
      put(found, key.substring(lastGap + 1));
    }
    return found;
  }

  private static void put(Set<String> found, String key) {
    String sounds = Sounding.of(key);
    if (sounds.length() >= SHORTEST) {
      found.add(sounds);
    }
  }

  private static long hash(String spelling) {
    return spelling.hashCode();
  }

  /** Divisions of the state whose name sounds like the key; all states if none is given. */
  List<Divisions.Division> sounding(String key, short country) {
    String sounds = Sounding.of(key);
    if (sounds.length() < SHORTEST) {
      return List.of();
    }
    List<Divisions.Division> found = new ArrayList<>();
    long hash = hash(sounds);
    int from = Arrays.binarySearch(entries, hash << 32);
    for (int at = from < 0 ? -from - 1 : from;
        at < entries.length && entries[at] >> 32 == hash;
        at++) {
      long[] id = ids.get((int) entries[at]);
      if (country <= 0 || id[0] == country) {
        division(id, found);
      }
    }
    return found;
  }

  private void division(long[] id, List<Divisions.Division> found) {
    for (String key : known.divisions().keys((short) id[0], (int) id[1], (int) id[2])) {
      for (Divisions.Division each : known.divisions().named(key)) {
        if (each.country() == id[0] && each.admin1() == id[1] && each.admin2() == id[2]) {
          found.add(each);
          return;
        }
      }
    }
  }
}
