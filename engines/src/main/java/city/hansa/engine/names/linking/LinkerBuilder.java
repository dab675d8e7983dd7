package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers actors and divisions; used once, by one thread. */
public final class LinkerBuilder {

  /** More names than this are refused. */
  public static final int MOST_NAMES = (1 << 24) - 1;

  private final AdminWords words = AdminWords.shipped();
  private final RosterBuilder actors = new RosterBuilder();
  private final DivisionsBuilder divisions = new DivisionsBuilder(words);
  private final Map<String, Integer> codes = new HashMap<>();

  LinkerBuilder() {}

  /**
   * Adds an actor; the first gets ordinal 0, the next 1. Order has no part in any answer but to
   * part equals.
   *
   * @param others every other name, in any script
   * @throws IllegalStateException beyond {@link #MOST_NAMES} names
   */
  public LinkerBuilder add(Profile profile, String mainName, Collection<String> others) {
    actors.actor(profile, code(profile.admin1()), code(profile.admin2()));
    Map<String, Boolean> distinct = new LinkedHashMap<>();
    Folding.keys(mainName).forEach(key -> distinct.put(key, true));
    for (String other : others) {
      Folding.keys(other).forEach(key -> distinct.putIfAbsent(key, false));
    }
    distinct.forEach(actors::name);
    return this;
  }

  /**
   * Adds a division of a state, whose seat answers to its name.
   *
   * @param admin2 empty for a first-order division
   */
  public LinkerBuilder addDivision(
      String country, String admin1, String admin2, Collection<String> itsNames) {
    divisions.add(Roster.packed(country), code(admin1), code(admin2), itsNames);
    return this;
  }

  /** Builds the linker; O(n log n), the builder is spent afterwards. */
  public Linker build() {
    Roster roster = actors.build();
    return new Linker(
        new Known(
            roster,
            Lookup.of(roster),
            divisions.build(Seats.of(roster)),
            new Neighbours(roster.latitudes(), roster.longitudes(), roster.populations()),
            words,
            new Countries(),
            Map.copyOf(codes)),
        Weights.shipped());
  }

  private int code(String written) {
    return written.isEmpty() ? 0 : codes.computeIfAbsent(written, unseen -> codes.size() + 1);
  }
}
