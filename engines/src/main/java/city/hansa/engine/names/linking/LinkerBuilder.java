package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers actors and divisions; used once, by one thread. */
public final class LinkerBuilder {

  /** More names than this are refused. */
  public static final int MOST_NAMES = (1 << 24) - 1;

  private record Named(String country, String admin1, String admin2, List<String> names) {}

  private final List<Profile> profiles = new ArrayList<>();
  private final List<Named> divisions = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private byte[] keys = new byte[1 << 16];
  private int keyBytes;
  private int[] keyStarts = new int[1 << 12];
  private int[] owners = new int[1 << 12];
  private boolean[] mains = new boolean[1 << 12];
  private int[] firstNames = new int[1 << 12];
  private int names;

  LinkerBuilder() {}

  /**
   * Adds an actor; the first gets ordinal 0, the next 1. Order has no part in any answer but to
   * part equals.
   *
   * @param others every other name, in any script
   * @throws IllegalStateException beyond {@link #MOST_NAMES} names
   */
  public LinkerBuilder add(Profile profile, String mainName, Collection<String> others) {
    int actor = profiles.size();
    profiles.add(profile);
    if (actor + 1 >= firstNames.length) {
      firstNames = Arrays.copyOf(firstNames, firstNames.length * 2);
    }
    Map<String, Boolean> distinct = new LinkedHashMap<>();
    Folding.keys(mainName).forEach(key -> distinct.put(key, true));
    for (String other : others) {
      Folding.keys(other).forEach(key -> distinct.putIfAbsent(key, false));
    }
    firstNames[actor] = names;
    distinct.forEach((key, main) -> addName(actor, key, main));
    firstNames[actor + 1] = names;
    return this;
  }

  /**
   * Adds a division of a state, whose seat answers to its name.
   *
   * @param admin2 empty for a first-order division
   */
  public LinkerBuilder addDivision(
      String country, String admin1, String admin2, Collection<String> itsNames) {
    divisions.add(new Named(country, admin1, admin2, List.copyOf(itsNames)));
    return this;
  }

  /** Builds the linker; O(n log n), the builder is spent afterwards. */
  public Linker build() {
    Roster roster = roster();
    Lookup lookup = Lookup.of(roster);
    AdminWords words = AdminWords.shipped();
    Divisions named = new Divisions();
    Seats seats = new Seats(roster);
    for (Named each : divisions) {
      int first = code(each.admin1());
      int second = each.admin2().isEmpty() ? 0 : code(each.admin2());
      short country = Roster.packed(each.country());
      named.add(seats.of(country, first, second), each.names(), words);
    }
    return new Linker(
        new Known(
            roster,
            lookup,
            named,
            new Neighbours(roster.latitudes(), roster.longitudes(), roster.populations()),
            words,
            new Countries(),
            Map.copyOf(codes)),
        Weights.shipped());
  }

  private void addName(int actor, String key, boolean main) {
    if (names >= MOST_NAMES) {
      throw new IllegalStateException("More names than " + MOST_NAMES);
    }
    if (names + 1 >= owners.length) {
      int longer = owners.length + (owners.length >> 1);
      owners = Arrays.copyOf(owners, longer);
      mains = Arrays.copyOf(mains, longer);
      keyStarts = Arrays.copyOf(keyStarts, longer);
    }
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    if (keyBytes + bytes.length > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(keyBytes + bytes.length, keys.length * 3 / 2));
    }
    System.arraycopy(bytes, 0, keys, keyBytes, bytes.length);
    owners[names] = actor;
    mains[names] = main;
    keyStarts[names++] = keyBytes;
    keyBytes += bytes.length;
    keyStarts[names] = keyBytes;
  }

  private int code(String written) {
    return written.isEmpty() ? 0 : codes.computeIfAbsent(written, unseen -> codes.size() + 1);
  }

  private Roster roster() {
    int size = profiles.size();
    byte[] sorts = new byte[size];
    short[] countries = new short[size];
    int[] admin1 = new int[size];
    int[] admin2 = new int[size];
    int[] populations = new int[size];
    float[] latitudes = new float[size];
    float[] longitudes = new float[size];
    for (int i = 0; i < size; i++) {
      Profile each = profiles.get(i);
      sorts[i] = (byte) each.sort().ordinal();
      countries[i] = Roster.packed(each.country());
      admin1[i] = code(each.admin1());
      admin2[i] = code(each.admin2());
      populations[i] = (int) Math.min(Integer.MAX_VALUE, each.population());
      latitudes[i] = (float) each.latitude();
      longitudes[i] = (float) each.longitude();
    }
    profiles.clear();
    short[] shadows = new Neighbours(latitudes, longitudes, populations).shadows();
    return new Roster(
        Arrays.copyOf(keys, keyBytes),
        Arrays.copyOf(keyStarts, names + 1),
        Arrays.copyOf(owners, names),
        Arrays.copyOf(firstNames, size + 1),
        Arrays.copyOf(mains, names),
        sorts,
        countries,
        admin1,
        admin2,
        populations,
        latitudes,
        longitudes,
        shadows);
  }
}
