package city.hansa.engine.impact;

import city.hansa.engine.impact.Representation.Nested;
import city.hansa.engine.impact.Representation.Uncertain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Counts the people of a set of places once each, as a range where it is unknown which place lies
 * in which.
 *
 * <p><b>Method.</b> Places are taken from the most populous down (ties by id); each asks whether it
 * lies in one taken before. Call the larger place P, the smaller C, and P's unit the smallest
 * division stated for P. {@code reach} is the radius of a round city of P's population at 500
 * persons per square kilometre: 50 km for Los Angeles, 14 km for 300,000 people.
 *
 * <ol>
 *   <li>C in another country: not nested. With another code at a level that both state: not nested,
 *       but for the last rule but one.
 *   <li>C in P's unit, P itself no section (PPLX): <b>nested</b> if the unit's name says city and
 *       names P ({@link Ground#CITY_AREA}: Greater London); or if C is a section or within P's
 *       reach and the unit is of level 3 or below with P as a seat ({@link Ground#MUNICIPALITY}:
 *       Barcelona, ES.56.B.08019); or if C is a section and within P's reach ({@link
 *       Ground#SECTION}: Hollywood).
 *   <li>C in P's unit otherwise: <b>uncertain</b> if within P's reach ({@link
 *       Doubt#SHARED_DIVISION}: Long Beach in Los Angeles County; {@link Doubt#TWO_SECTIONS}), or
 *       if P is a seat at level 3 or below ({@link Doubt#BEYOND_REACH}).
 *   <li>C stated less finely than P with no code differing, within P's reach: <b>uncertain</b>
 *       ({@link Doubt#DIVISION_NOT_STATED}).
 *   <li>C a section, P whole and stated to level 2 only, both in one first-level division but not
 *       in one of the second, within P's reach: <b>uncertain</b> ({@link Doubt#ACROSS_BORDER}:
 *       Point Cook near Melbourne, whose figure is that of the agglomeration).
 *   <li>Everything else: not nested.
 * </ol>
 *
 * <p>A place without figure is taken last and holds nobody else; nested it adds nothing, else it
 * leaves the upper end open. A section whose city is not in the set counts itself. Places are taken
 * to be inside one another or apart, never overlapping in part.
 *
 * <p><b>Limits.</b> GeoNames states neither containment nor the boundary of a figure. A village
 * near a town in one municipality counts as nested though the town's figure may leave it out; the
 * figure of a city may be that of its agglomeration and so hold neighbours that count beside it; a
 * section counts in the largest city within reach, which may be the neighbour of its own; a city
 * wider than its reach may hold places that count beside it. Figures of one city are of different
 * years.
 *
 * <p><b>Cost.</b> O(n log n) time and O(n) space for places spread as on Earth.
 */
public final class Represented {

  private static final Comparator<Settlement> LARGEST_FIRST =
      Comparator.comparingLong((Settlement place) -> -place.population().orElse(0))
          .thenComparingInt(Settlement::id);

  private final Containers containers;
  private final List<Settlement> counted = new ArrayList<>();
  private final List<Nested> nested = new ArrayList<>();
  private final List<Uncertain> uncertain = new ArrayList<>();

  private Represented(Containers containers) {
    this.containers = containers;
  }

  /**
   * Counts a set of places; a place given twice counts once.
   *
   * @throws IllegalArgumentException if two different places have one id
   * @throws ArithmeticException if the sum exceeds a long
   */
  public static Representation by(Collection<Settlement> places, DivisionNames names) {
    List<Settlement> distinct = distinct(places);
    distinct.sort(LARGEST_FIRST);
    Represented count = new Represented(new Containers(distinct, names));
    for (int rank = 0; rank < distinct.size(); rank++) {
      count.take(Sited.of(distinct.get(rank), rank));
    }
    return count.result(distinct);
  }

  private static List<Settlement> distinct(Collection<Settlement> places) {
    Map<Integer, Settlement> byId = new HashMap<>();
    for (Settlement place : places) {
      Settlement before = byId.putIfAbsent(place.id(), place);
      if (before != null && !before.equals(place)) {
        throw new IllegalArgumentException(
            "Place %d is given as %s and as %s; give each place one id"
                .formatted(place.id(), before.name(), place.name()));
      }
    }
    return new ArrayList<>(byId.values());
  }

  private void take(Sited sited) {
    Settlement place = sited.place();
    switch (containers.find(sited)) {
      case Containers.None() -> counted.add(place);
      case Containers.Sure(Sited in, Ground ground, String division) ->
          nested.add(new Nested(place, in.place(), ground, division));
      case Containers.Possible(Sited in, Doubt doubt, String division) ->
          uncertain.add(new Uncertain(place, in.place(), doubt, division));
    }
    if (place.population().isPresent()) {
      containers.add(sited);
    }
  }

  private Representation result(List<Settlement> all) {
    List<Settlement> perhaps = uncertain.stream().map(Uncertain::place).toList();
    boolean open = !stated(counted) || !stated(perhaps);
    long low = sum(counted);
    long stated = Math.addExact(low, sum(perhaps));
    OptionalLong high = open ? OptionalLong.empty() : OptionalLong.of(stated);
    List<Settlement> silent = all.stream().filter(p -> p.population().isEmpty()).toList();
    return new Representation(low, high, stated, sum(all), counted, nested, uncertain, silent);
  }

  private static boolean stated(List<Settlement> places) {
    return places.stream().allMatch(place -> place.population().isPresent());
  }

  private static long sum(List<Settlement> places) {
    return places.stream().mapToLong(p -> p.population().orElse(0)).reduce(0, Math::addExact);
  }
}
