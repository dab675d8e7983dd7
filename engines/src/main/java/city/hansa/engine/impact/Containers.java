package city.hansa.engine.impact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places taken so far, found by the divisions they lie in; the rules stand at its user. */
final class Containers {

  sealed interface Answer {}

  record None() implements Answer {}

  record Sure(Sited in, Ground ground, String division) implements Answer {}

  record Possible(Sited in, Doubt doubt, String division) implements Answer {}

  private final DivisionNames names;

  /** The smallest division stated for each place of the whole set. */
  private final Set<String> units = new HashSet<>();

  /** The most populous place whose own area a division is. */
  private final Map<String, Sited> owners = new HashMap<>();

  /** Places by their smallest division; sections of places apart. */
  private final Map<String, Reaches> wholes = new HashMap<>();

  private final Map<String, Reaches> sections = new HashMap<>();

  /** Places by every division above their smallest one, where some place states no more. */
  private final Map<String, Reaches> finer = new HashMap<>();

  Containers(Collection<Settlement> set, DivisionNames names) {
    this.names = names;
    set.forEach(place -> units.add(place.unit(place.depth())));
  }

  /** Adds a place with a figure, the most populous first. */
  void add(Sited sited) {
    Settlement place = sited.place();
    String unit = place.unit(place.depth());
    (place.section() ? sections : wholes).computeIfAbsent(unit, key -> new Reaches()).add(sited);
    for (int level = 0; level < place.depth(); level++) {
      String above = place.unit(level);
      if (units.contains(above)) {
        finer.computeIfAbsent(above, key -> new Reaches()).add(sited);
      }
    }
    if (ground(place) != null) {
      owners.putIfAbsent(unit, sited);
    }
  }

  /** Why the smallest division of a place is its own area, null if it is not. */
  private @Nullable Ground ground(Settlement place) {
    int depth = place.depth();
    if (place.section() || depth == 0) {
      return null;
    }
    if (depth >= 3 && place.seatAtLevel(depth)) {
      return Ground.MUNICIPALITY;
    }
    boolean named =
        names.find(place.unit(depth)).filter(name -> CityNames.areaOf(place, name)).isPresent();
    return named ? Ground.CITY_AREA : null;
  }

  /** What the most populous place says that surely holds it, else that may hold it. */
  Answer find(Sited sited) {
    Sure sure = sure(sited);
    if (sure != null) {
      return sure;
    }
    Possible possible = possible(sited);
    return possible == null ? new None() : possible;
  }

  private @Nullable Sure sure(Sited sited) {
    Settlement place = sited.place();
    Sure best = null;
    for (int level = 0; level <= place.depth(); level++) {
      String unit = place.unit(level);
      Sited owner = owners.get(unit);
      if (owner != null && (best == null || owner.rank() < best.in.rank())) {
        Ground ground = ground(owner.place());
        best = ground == null ? best : new Sure(owner, ground, unit);
      }
      Sited city = place.section() ? reaching(wholes, unit, sited) : null;
      if (city != null && (best == null || city.rank() < best.in.rank())) {
        best = new Sure(city, Ground.SECTION, unit);
      }
    }
    return best;
  }

  private @Nullable Possible possible(Sited sited) {
    Settlement place = sited.place();
    String own = place.unit(place.depth());
    Sited closer = reaching(finer, own, sited);
    Possible best = closer == null ? null : new Possible(closer, Doubt.DIVISION_NOT_STATED, own);
    for (int level = 0; level <= place.depth(); level++) {
      String unit = place.unit(level);
      Sited city = Reaches.larger(reaching(wholes, unit, sited), reaching(sections, unit, sited));
      if (city != null && (best == null || city.rank() < best.in.rank())) {
        boolean two = place.section() && city.place().section();
        best = new Possible(city, two ? Doubt.TWO_SECTIONS : Doubt.SHARED_DIVISION, unit);
      }
    }
    return best;
  }

  private static @Nullable Sited reaching(Map<String, Reaches> map, String unit, Sited point) {
    Reaches reaches = map.get(unit);
    return reaches == null ? null : reaches.largestReaching(point);
  }
}
