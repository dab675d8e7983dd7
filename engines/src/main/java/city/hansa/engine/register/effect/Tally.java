package city.hansa.engine.register.effect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is committed at one moment, kept up to date as they come and go. */
final class Tally {
  /** How many consents each has: who left and came back has one after the other. */
  private final Map<String, Integer> actors = new HashMap<>();

  private final Map<String, Integer> regions = new HashMap<>();
  private long people;

  /** An actor counts once, however often it committed itself. */
  void add(Consent consent) {
    if (actors.merge(consent.actor(), 1, Integer::sum) == 1) {
      count(consent, 1);
    }
  }

  void remove(Consent consent) {
    if (actors.merge(consent.actor(), -1, Tally::less) == null) {
      count(consent, -1);
    }
  }

  private static @Nullable Integer less(int held, int change) {
    return held + change == 0 ? null : held + change;
  }

  private void count(Consent consent, int change) {
    people += consent.people() == null ? 0 : change * consent.people();
    if (!consent.region().isEmpty()) {
      regions.merge(consent.region(), change, Integer::sum);
    }
  }

  int count() {
    return actors.size();
  }

  boolean hasAll(Iterable<String> ids) {
    for (String id : ids) {
      if (!actors.containsKey(id)) {
        return false;
      }
    }
    return true;
  }

  long countOf(Set<String> ids) {
    return actors.keySet().stream().filter(ids::contains).count();
  }

  /** Regions with that many at least. */
  long regionsWith(int each) {
    return regions.values().stream().filter(count -> count >= each).count();
  }

  long people() {
    return people;
  }
}
