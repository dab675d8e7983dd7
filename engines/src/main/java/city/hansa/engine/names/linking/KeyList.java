package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readings as they come about, each key once and as it was read first; used by one thread. */
final class KeyList {
  private final Map<String, Reading> byKey = new LinkedHashMap<>();

  /** Nothing is put for an empty key. */
  void put(String key, How how) {
    if (!key.isEmpty()) {
      byKey.putIfAbsent(key, new Reading(key, how));
    }
  }

  List<Reading> all() {
    return new ArrayList<>(byKey.values());
  }
}
