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

  /** The most populous place whose area a division is by its name. */
  private final Map<String, Sited> named = new HashMap<>();

  /** The most populous seat of a municipality, and all of them by reach. */
  private final Map<String, Sited> seat = new HashMap<>();

  private final Map<String, Reaches> seats = new HashMap<>();

  /** Places by their smallest division; sections of places apart. */
  private final Map<String, Reaches> wholes = new HashMap<>();

  private final Map<String, Reaches> sections = new HashMap<>();

  /** Places by every division above their smallest one, where some place states no more. */
  private final Map<String, Reaches> finer = new HashMap<>();

  /** Whole places stated to level 2 and no further, by their first-level division. */
  private final Map<String, Reaches> atSecondLevel = new HashMap<>();

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
    if (place.section() || place.depth() == 0) {
      return;
    }
    if (place.depth() == 2) {
      atSecondLevel.computeIfAbsent(place.unit(1), key -> new Reaches()).add(sited);
    }
    if (names.find(unit).filter(name -> CityNames.areaOf(place, name)).isPresent()) {
      named.putIfAbsent(unit, sited);
    }
    if (place.depth() >= 3 && place.seatAtLevel(place.depth())) {
      seat.putIfAbsent(unit, sited);
      seats.computeIfAbsent(unit, key -> new Reaches()).add(sited);
    }
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
    boolean section = sited.place().section();
    Sure best = null;
    for (int level = 0; level <= sited.place().depth(); level++) {
      String unit = sited.place().unit(level);
      Sited municipal = section ? seat.get(unit) : reaching(seats, unit, sited);
      best = larger(best, named.get(unit), Ground.CITY_AREA, unit);
      best = larger(best, municipal, Ground.MUNICIPALITY, unit);
      Sited whole = section ? reaching(wholes, unit, sited) : null;
      best = larger(best, whole, Ground.SECTION, unit);
    }
    return best;
  }

  private static @Nullable Sure larger(
      @Nullable Sure best, @Nullable Sited city, Ground ground, String unit) {
    if (city == null || (best != null && best.in.rank() <= city.rank())) {
      return best;
    }
    return new Sure(city, ground, unit);
  }

  private @Nullable Possible possible(Sited sited) {
    boolean section = sited.place().section();
    Doubt amongSections = section ? Doubt.TWO_SECTIONS : Doubt.SHARED_DIVISION;
    Possible best = acrossLevels(sited);
    for (int level = 0; level <= sited.place().depth(); level++) {
      String unit = sited.place().unit(level);
      best = larger(best, reaching(wholes, unit, sited), Doubt.SHARED_DIVISION, unit);
      best = larger(best, reaching(sections, unit, sited), amongSections, unit);
      best = larger(best, seat.get(unit), Doubt.BEYOND_REACH, unit);
    }
    return best;
  }

  /** The larger place is stated more finely, or otherwise at the second level. */
  private @Nullable Possible acrossLevels(Sited sited) {
    Settlement place = sited.place();
    String own = place.unit(place.depth());
    Possible best = larger(null, reaching(finer, own, sited), Doubt.DIVISION_NOT_STATED, own);
    if (!place.section() || place.depth() < 2) {
      return best;
    }
    String first = place.unit(1);
    return larger(best, reaching(atSecondLevel, first, sited), Doubt.ACROSS_BORDER, first);
  }

  private static @Nullable Possible larger(
      @Nullable Possible best, @Nullable Sited city, Doubt doubt, String unit) {
    if (city == null || (best != null && best.in.rank() <= city.rank())) {
      return best;
    }
    return new Possible(city, doubt, unit);
  }

  private static @Nullable Sited reaching(Map<String, Reaches> map, String unit, Sited point) {
    Reaches reaches = map.get(unit);
    return reaches == null ? null : reaches.largestReaching(point);
  }
}
