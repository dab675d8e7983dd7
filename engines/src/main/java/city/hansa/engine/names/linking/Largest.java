package city.hansa.engine.names.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most populous places of each state: of a name that no gazetteer has, the likeliest reading is
 * a part of one of them, the more so the smaller the state.
 */
final class Largest {

  private static final int MOST = 4;

  /** Of the state's people that live in it; below this, size says nothing of what is meant. */
  private static final double LEAST_SHARE = 0.05;

  private static final class Tally {
    final Foremost places = new Foremost(MOST);
    long people;
  }

  private final Roster roster;
  private final Map<Short, Tally> states = new HashMap<>();

  Largest(Roster roster) {
    this.roster = roster;
    for (int i = 0; i < roster.size(); i++) {
      Sort sort = roster.sort(i);
      if (sort.isPlace() && sort != Sort.SECTION && roster.populations()[i] > 0) {
        add(states.computeIfAbsent(roster.countries()[i], unseen -> new Tally()), i);
      }
    }
  }

  private void add(Tally tally, int place) {
    tally.people += roster.populations()[place];
    tally.places.offer(
        place, (one, other) -> roster.populations()[one] > roster.populations()[other]);
  }

  /** The largest first, if a twentieth of the state's people live in it. */
  List<Integer> of(short country) {
    Tally tally = states.get(country);
    return tally == null
        ? List.of()
        : tally.places.kept().stream().filter(each -> share(each) >= LEAST_SHARE).toList();
  }

  /** Share of its state's known population, 0 to 1. */
  double share(int place) {
    Tally tally = states.get(roster.countries()[place]);
    return tally == null ? 0 : roster.populations()[place] / Math.max(1.0, tally.people);
  }
}
