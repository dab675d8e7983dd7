package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The divisions of states by name, and the actor that is the seat of each. */
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

  private static final List<Division> NONE = List.of();

  private final Map<String, List<Division>> byKey = new HashMap<>();
  private final Map<Long, List<String>> keysOf = new HashMap<>();

  /** Adds a division under its names as written and without the words for what it is. */
  void add(Division division, Collection<String> names, AdminWords words) {
    for (String name : names) {
      String key = Folding.fold(name);
      String bare = words.strip(key).key();
      put(key, division);
      if (!bare.equals(key)) {
        put(bare, division);
      }
    }
  }

  private void put(String key, Division division) {
    if (!key.isEmpty()) {
      List<Division> held = byKey.computeIfAbsent(key, unseen -> new ArrayList<>(1));
      if (!held.contains(division)) {
        held.add(division);
        long id = id(division.country(), division.admin1(), division.admin2());
        keysOf.computeIfAbsent(id, unseen -> new ArrayList<>(1)).add(key);
      }
    }
  }

  List<Division> named(String key) {
    return byKey.getOrDefault(key, NONE);
  }

  /**
   * All keys of one division.
   *
   * @param admin2 0 for one of the first order
   */
  List<String> keys(short country, int admin1, int admin2) {
    return keysOf.getOrDefault(id(country, admin1, admin2), List.of());
  }

  private static long id(short country, int admin1, int admin2) {
    return (long) country << 48 ^ (long) admin1 << 24 ^ admin2;
  }

  int size() {
    return byKey.size();
  }
}
