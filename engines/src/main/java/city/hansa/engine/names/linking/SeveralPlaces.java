package city.hansa.engine.names.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a text lists several places, rather than one by several names. */
final class SeveralPlaces {

  private SeveralPlaces() {}

  /** Two parts that both name places of the state, but none the same. */
  static boolean areWritten(Case matter, Known known) {
    List<String> parts = matter.readings.listed();
    if (parts.size() < 2) {
      return false;
    }
    Set<Integer> before = new HashSet<>();
    for (String part : parts) {
      Set<Integer> named = named(part, matter.country, known);
      boolean region =
          known.countries().named(part) > 0
              || known.divisions().named(part).stream()
                  .anyMatch(each -> matter.country <= 0 || each.country() == matter.country);
      if (named.isEmpty() || (region && parts.size() == 2)) {
        continue;
      }
      if (!before.isEmpty() && named.stream().noneMatch(before::contains)) {
        return true;
      }
      before.addAll(named);
    }
    return false;
  }

  private static Set<Integer> named(String key, short country, Known known) {
    Set<Integer> actors = new HashSet<>();
    known.called(
        key,
        name -> {
          int actor = known.roster().owners()[name];
          if (Countries.isWithin(country, known.roster().countries()[actor])) {
            actors.add(actor);
          }
        });
    return actors;
  }
}
