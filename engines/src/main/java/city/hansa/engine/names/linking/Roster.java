package city.hansa.engine.names.linking;

import java.nio.charset.StandardCharsets;

/**
 * Every actor with its profile and the folded keys of its names, by ordinal. Immutable; about 40
 * bytes an actor and 20 a name.
 *
 * @param keyStarts where the key of each name begins in {@code keys}, and after the last the end
 * @param owners the actor of each name
 * @param firstNames the first name of each actor, and after the last the number of names
 * @param mains whether a name is its actor's main one
 * @param countries two letters packed, 0 if none
 * @param shadows common logarithm of how many times larger the largest neighbour is, in hundredths
 */
record Roster(
    byte[] keys,
    int[] keyStarts,
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
    int start = keyStarts[name];
    return new String(keys, start, length(name), StandardCharsets.UTF_8);
  }

  /** Bytes of a name's key. */
  int length(int name) {
    return keyStarts[name + 1] - keyStarts[name];
  }

  boolean isKey(int name, byte[] wanted) {
    int start = keyStarts[name];
    if (length(name) != wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (keys[start + i] != wanted[i]) {
        return false;
      }
    }
    return true;
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

  long memoryBytes() {
    return keys.length + 9L * owners.length + 33L * sorts.length;
  }
}
