package city.hansa.engine.names.linking;

import city.hansa.engine.names.Texts;
import java.util.Arrays;

/**
 * Every actor with its profile and the folded keys of its names, by ordinal. Immutable; about 40
 * bytes an actor and 20 a name.
 *
 * @param keys of the names
 * @param owners the actor of each name
 * @param firstNames the first name of each actor, and after the last the number of names
 * @param mains whether a name is its actor's main one
 * @param countries two letters packed, 0 if none
 * @param shadows common logarithm of how many times larger the largest neighbour is, in hundredths
 */
record Roster(
    Texts keys,
    int[] owners,
    int[] firstNames,
    boolean[] mains,
    byte[] sorts,
    short[] countries,
    int[] admin1,
    int[] admin2,
    int[] populations,
    float[] latitudes,
    float[] longitudes,
    short[] shadows) {

  private static final Sort[] SORTS = Sort.values();

  int size() {
    return sorts.length;
  }

  int names() {
    return owners.length;
  }

  String key(int name) {
    return keys.get(name);
  }

  /** Bytes of a name's key. */
  int length(int name) {
    return keys.length(name);
  }

  boolean isKey(int name, byte[] wanted) {
    return keys.is(name, wanted);
  }

  Sort sort(int actor) {
    return SORTS[sorts[actor]];
  }

  /** Common logarithm of the population; 0 if unknown. */
  double size10(int actor) {
    return populations[actor] <= 0 ? 0 : Math.log10(populations[actor]);
  }

  int namesOf(int actor) {
    return firstNames[actor + 1] - firstNames[actor];
  }

  /** 0 for anything that is no code of two capital letters. */
  static short packed(String country) {
    return country.length() == 2 ? (short) (country.charAt(0) << 8 | country.charAt(1)) : 0;
  }

  static String unpacked(short country) {
    return country == 0 ? "" : "" + (char) (country >> 8) + (char) (country & 0xFF);
  }

  /** The same where all names of one actor have become another's; the one is never found again. */
  Roster merged(int duplicate, int kept) {
    int[] now = owners.clone();
    Arrays.fill(now, firstNames[duplicate], firstNames[duplicate + 1], kept);
    return new Roster(
        keys,
        now,
        firstNames,
        mains,
        sorts,
        countries,
        admin1,
        admin2,
        populations,
        latitudes,
        longitudes,
        shadows);
  }

  long memoryBytes() {
    return keys.memoryBytes() + 5L * owners.length + 29L * sorts.length;
  }
}
