package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the seat of each division: the place that is marked so, else the most populous. */
final class Seats {

  private static final int MOST = 4;

  /** The seat first, then the most populous. */
  private static final class Tally {
    final List<Integer> places = new ArrayList<>(MOST + 1);
    long people;
  }

  private final Roster roster;
  private final Map<Long, Tally> first = new HashMap<>();
  private final Map<Long, Tally> second = new HashMap<>();

  Seats(Roster roster) {
    this.roster = roster;
    for (int i = 0; i < roster.size(); i++) {
      Sort sort = roster.sort(i);
      if (roster.admin1()[i] != 0 && sort.isPlace() && sort != Sort.GONE) {
        add(first, key(i, false), i, Sort.SEAT_1);
        if (roster.admin2()[i] != 0) {
          add(second, key(i, true), i, Sort.SEAT_2);
        }
      }
    }
  }

  Divisions.Division of(short country, int admin1, int admin2) {
    Tally tally = (admin2 == 0 ? first : second).get(key(country, admin1, admin2));
    if (tally == null) {
      return new Divisions.Division(country, admin1, admin2, List.of(), 0);
    }
    double share = roster.populations()[tally.places.getFirst()] / Math.max(1.0, tally.people);
    return new Divisions.Division(country, admin1, admin2, List.copyOf(tally.places), share);
  }

  private void add(Map<Long, Tally> tallies, long key, int place, Sort seat) {
    Tally tally = tallies.computeIfAbsent(key, unseen -> new Tally());
    tally.people += roster.sort(place) == Sort.SECTION ? 0 : roster.populations()[place];
    int at = tally.places.size();
    while (at > 0 && isBefore(place, tally.places.get(at - 1), seat)) {
      at--;
    }
    tally.places.add(at, place);
    if (tally.places.size() > MOST) {
      tally.places.removeLast();
    }
  }

  private boolean isBefore(int one, int other, Sort seat) {
    boolean marked = roster.sort(one).rank() <= seat.rank();
    boolean otherMarked = roster.sort(other).rank() <= seat.rank();
    boolean larger = roster.populations()[one] > roster.populations()[other];
    return marked == otherMarked ? larger : marked;
  }

  private long key(int actor, boolean withSecond) {
    return key(
        roster.countries()[actor], roster.admin1()[actor], withSecond ? roster.admin2()[actor] : 0);
  }

  private static long key(short country, int admin1, int admin2) {
    return (long) country << 48 ^ (long) admin1 << 24 ^ admin2;
  }
}
