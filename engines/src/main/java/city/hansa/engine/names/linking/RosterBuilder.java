package city.hansa.engine.names.linking;

import city.hansa.engine.names.Texts;
import java.util.Arrays;

/** Gathers a {@link Roster} in arrays that grow: nothing is held twice but while one grows. */
final class RosterBuilder {
  private static final int FIRST = 1 << 12;

  private final Texts keys = new Texts();
  private int[] owners = new int[FIRST];
  private boolean[] mains = new boolean[FIRST];
  private int[] firstNames = new int[FIRST];
  private byte[] sorts = new byte[FIRST];
  private short[] countries = new short[FIRST];
  private int[] admin1 = new int[FIRST];
  private int[] admin2 = new int[FIRST];
  private int[] populations = new int[FIRST];
  private float[] latitudes = new float[FIRST];
  private float[] longitudes = new float[FIRST];
  private int size;

  /** Adds an actor; the names added next are its own. */
  void actor(Profile profile, int first, int second) {
    if (size + 1 == firstNames.length) {
      grow(size + (size >> 1));
    }
    sorts[size] = (byte) profile.sort().ordinal();
    countries[size] = Roster.packed(profile.country());
    admin1[size] = first;
    admin2[size] = second;
    populations[size] = (int) Math.min(Integer.MAX_VALUE, profile.population());
    latitudes[size] = (float) profile.latitude();
    longitudes[size] = (float) profile.longitude();
    firstNames[size++] = keys.size();
  }

  void name(String key, boolean main) {
    int name = keys.size();
    if (name == LinkerBuilder.MOST_NAMES) {
      throw new IllegalStateException("More names than " + LinkerBuilder.MOST_NAMES);
    }
    if (name == owners.length) {
      owners = Arrays.copyOf(owners, name + (name >> 1));
      mains = Arrays.copyOf(mains, name + (name >> 1));
    }
    owners[name] = size - 1;
    mains[name] = main;
    keys.add(key);
  }

  Roster build() {
    grow(size + 1);
    firstNames[size] = keys.size();
    latitudes = Arrays.copyOf(latitudes, size);
    longitudes = Arrays.copyOf(longitudes, size);
    populations = Arrays.copyOf(populations, size);
    return new Roster(
        keys.trimmed(),
        Arrays.copyOf(owners, keys.size()),
        firstNames,
        Arrays.copyOf(mains, keys.size()),
        Arrays.copyOf(sorts, size),
        Arrays.copyOf(countries, size),
        Arrays.copyOf(admin1, size),
        Arrays.copyOf(admin2, size),
        populations,
        latitudes,
        longitudes,
        new Neighbours(latitudes, longitudes, populations).shadows());
  }

  private void grow(int length) {
    firstNames = Arrays.copyOf(firstNames, length);
    sorts = Arrays.copyOf(sorts, length);
    countries = Arrays.copyOf(countries, length);
    admin1 = Arrays.copyOf(admin1, length);
    admin2 = Arrays.copyOf(admin2, length);
    populations = Arrays.copyOf(populations, length);
    latitudes = Arrays.copyOf(latitudes, length);
    longitudes = Arrays.copyOf(longitudes, length);
  }
}
