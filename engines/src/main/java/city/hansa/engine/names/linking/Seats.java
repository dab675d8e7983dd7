package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The seat of each division: the place that is marked so, else the most populous; with the largest
 * after it. Immutable; 28 bytes a division.
 */
final class Seats {

  private static final int MOST = 4;
  private static final int NOBODY = -1;

  private final long[] keys;
  private final int[] places;
  private final float[] shares;

  private Seats(long[] keys) {
    this.keys = keys;
    places = new int[keys.length * MOST];
    shares = new float[keys.length];
    Arrays.fill(places, NOBODY);
  }

  static Seats of(Roster roster) {
    Map<Long, Tally> tallies = new HashMap<>();
    for (int i = 0; i < roster.size(); i++) {
      Sort sort = roster.sort(i);
      if (roster.admin1()[i] != 0 && sort.isPlace() && sort != Sort.GONE) {
        tally(tallies, roster, i, 0).add(roster, i, Sort.SEAT_1);
        if (roster.admin2()[i] != 0) {
          tally(tallies, roster, i, roster.admin2()[i]).add(roster, i, Sort.SEAT_2);
        }
      }
    }
    Seats seats =
        new Seats(tallies.keySet().stream().mapToLong(Long::longValue).sorted().toArray());
    tallies.forEach((key, tally) -> seats.put(key, tally, roster));
    return seats;
  }

  /** A division as it stands, without places where none are known. */
  Divisions.Division of(short country, int admin1, int admin2) {
    int at = Arrays.binarySearch(keys, key(country, admin1, admin2));
    if (at < 0) {
      return new Divisions.Division(country, admin1, admin2, List.of(), 0);
    }
    List<Integer> there = new ArrayList<>(MOST);
    for (int i = at * MOST; i < (at + 1) * MOST && places[i] != NOBODY; i++) {
      there.add(places[i]);
    }
    return new Divisions.Division(country, admin1, admin2, there, shares[at]);
  }

  private void put(long key, Tally tally, Roster roster) {
    int at = Arrays.binarySearch(keys, key);
    List<Integer> there = tally.places.kept();
    for (int i = 0; i < there.size(); i++) {
      places[at * MOST + i] = there.get(i);
    }
    double seat = roster.populations()[there.getFirst()];
    shares[at] = (float) (seat / Math.max(1.0, tally.people));
  }

  private static Tally tally(Map<Long, Tally> tallies, Roster roster, int place, int admin2) {
    long key = key(roster.countries()[place], roster.admin1()[place], admin2);
    return tallies.computeIfAbsent(key, unseen -> new Tally());
  }

  long memoryBytes() {
    return 8L * keys.length + 4L * places.length + 4L * shares.length;
  }

  /**
   * One number for a division.
   *
   * @param admin2 0 for one of the first order
   */
  static long key(short country, int admin1, int admin2) {
    return (long) country << 48 ^ (long) admin1 << 24 ^ admin2;
  }

  /** The seat first, then the most populous. */
  private static final class Tally {
    final Foremost places = new Foremost(MOST);
    long people;

    void add(Roster roster, int place, Sort seat) {
      people += roster.sort(place) == Sort.SECTION ? 0 : roster.populations()[place];
      places.offer(place, (one, other) -> isBefore(roster, one, other, seat));
    }

    private static boolean isBefore(Roster roster, int one, int other, Sort seat) {
      boolean marked = roster.sort(one).rank() <= seat.rank();
      boolean otherMarked = roster.sort(other).rank() <= seat.rank();
      boolean larger = roster.populations()[one] > roster.populations()[other];
      return marked == otherMarked ? larger : marked;
    }
  }
}
