package city.hansa.engine.names.linking;

import city.hansa.engine.names.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The divisions of states by name, and the actors that are the seat of each. Immutable; about 50
 * bytes a division and 30 a name.
 */
final class Divisions {

  /**
   * @param admin2 0 for one of the first order
   * @param places ordinals of the seat, else the most populous place, then the next in size
   * @param share of the division's known population that lives in the first of them, 0 to 1
   */
  record Division(short country, int admin1, int admin2, List<Integer> places, double share) {
    boolean isFirstOrder() {
      return admin2 == 0;
    }
  }

  /** Numbers that name a division: its state, and its codes of first and second order. */
  static final int CODES = 3;

  private final Texts keys;
  private final int[] codes;
  private final int[] firstKeys;
  private final Seats seats;
  private final Postings byKey;
  private final Postings byCode;

  /** Takes the arrays over. */
  Divisions(Texts keys, int[] codes, int[] firstKeys, Seats seats) {
    this.keys = keys;
    this.codes = codes;
    this.firstKeys = firstKeys;
    this.seats = seats;
    byKey = new Postings(keys.size());
    byCode = new Postings(size());
    for (int division = 0; division < size(); division++) {
      byCode.add(hash(state(division), first(division), second(division)), division);
      for (int key = firstKeys[division]; key < firstKeys[division + 1]; key++) {
        byKey.add(hash(keys.get(key)), key);
      }
    }
    byKey.sort();
    byCode.sort();
  }

  /** Those that bear a name, each once. */
  List<Division> named(String key) {
    List<Division> named = List.of();
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    long hash = hash(key);
    for (int at = byKey.from(hash); byKey.holds(at, hash); at++) {
      if (keys.is(byKey.number(at), wanted)) {
        named = named.isEmpty() ? new ArrayList<>(2) : named;
        named.add(division(owner(byKey.number(at))));
      }
    }
    return named;
  }

  /**
   * All keys of one division.
   *
   * @param admin2 0 for one of the first order
   */
  List<String> keys(short country, int admin1, int admin2) {
    List<String> found = new ArrayList<>();
    long hash = hash(country, admin1, admin2);
    for (int at = byCode.from(hash); byCode.holds(at, hash); at++) {
      int division = byCode.number(at);
      if (state(division) == country && first(division) == admin1 && second(division) == admin2) {
        for (int key = firstKeys[division]; key < firstKeys[division + 1]; key++) {
          found.add(keys.get(key));
        }
      }
    }
    return found;
  }

  int size() {
    return firstKeys.length - 1;
  }

  long memoryBytes() {
    return keys.memoryBytes()
        + 4L * (codes.length + firstKeys.length)
        + byKey.memoryBytes()
        + byCode.memoryBytes()
        + seats.memoryBytes();
  }

  private Division division(int division) {
    return seats.of(state(division), first(division), second(division));
  }

  /** The division that bears a key, by number. */
  private int owner(int key) {
    int found = Arrays.binarySearch(firstKeys, key);
    if (found < 0) {
      return -found - 2;
    }
    int last = found;
    while (firstKeys[last + 1] == key) {
      last++;
    }
    return last;
  }

  private short state(int division) {
    return (short) codes[CODES * division];
  }

  private int first(int division) {
    return codes[CODES * division + 1];
  }

  private int second(int division) {
    return codes[CODES * division + 2];
  }

  private static long hash(String key) {
    return Postings.hash(key, 0, key.length(), 0);
  }

  private static long hash(short country, int admin1, int admin2) {
    return Postings.mixed(Seats.key(country, admin1, admin2));
  }
}
