package city.hansa.engine.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The written rule, asked of every pair, with great-circle distances by the haversine formula. Its
 * random divisions are called "City of X", so it needs no list of city words.
 */
final class PairwiseOracle {

  private enum Inside {
    NO,
    PERHAPS,
    SURELY
  }

  /** Ids by standing, the two sums, and whether the upper one is open. */
  record Outcome(
      Set<Integer> counted,
      Set<Integer> nested,
      Set<Integer> uncertain,
      long low,
      long high,
      boolean open) {

    static Outcome of(Representation r) {
      return new Outcome(
          ids(r.counted()),
          ids(r.nested().stream().map(Representation.Nested::place).toList()),
          ids(r.uncertain().stream().map(Representation.Uncertain::place).toList()),
          r.low(),
          r.stated(),
          r.high().isEmpty());
    }

    private static Set<Integer> ids(List<Settlement> places) {
      return new TreeSet<>(places.stream().map(Settlement::id).toList());
    }
  }

  private PairwiseOracle() {}

  static Outcome count(List<Settlement> places, DivisionNames names) {
    List<Settlement> counted = new ArrayList<>();
    List<Settlement> nested = new ArrayList<>();
    List<Settlement> uncertain = new ArrayList<>();
    for (Settlement child : places) {
      Inside most =
          places.stream()
              .map(parent -> inside(child, parent, names))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      switch (most) {
        case NO -> counted.add(child);
        case PERHAPS -> uncertain.add(child);
        case SURELY -> nested.add(child);
      }
    }
    long low = counted.stream().mapToLong(p -> p.population().orElse(0)).sum();
    long more = uncertain.stream().mapToLong(p -> p.population().orElse(0)).sum();
    boolean open =
        counted.stream().anyMatch(p -> p.population().isEmpty())
            || uncertain.stream().anyMatch(p -> p.population().isEmpty());
    return new Outcome(
        Outcome.ids(counted), Outcome.ids(nested), Outcome.ids(uncertain), low, low + more, open);
  }

  static boolean holdsNobody(Settlement place, List<Settlement> others, DivisionNames names) {
    return others.stream().allMatch(other -> inside(other, place, names) == Inside.NO);
  }

  private static Inside inside(Settlement child, Settlement parent, DivisionNames names) {
    long own = child.population().orElse(0);
    long its = parent.population().orElse(0);
    boolean larger = its > own || (its == own && parent.id() < child.id());
    if (its == 0 || !larger || !child.country().equals(parent.country())) {
      return Inside.NO;
    }
    boolean near = kilometres(child, parent) <= Math.sqrt(its / 500.0 / Math.PI);
    int levels = Math.min(child.divisions().size(), parent.divisions().size());
    if (!child.divisions().subList(0, levels).equals(parent.divisions().subList(0, levels))) {
      return acrossBorder(child, parent) && near ? Inside.PERHAPS : Inside.NO;
    }
    if (child.divisions().size() < parent.divisions().size()) {
      return near ? Inside.PERHAPS : Inside.NO;
    }
    boolean section = child.featureCode().equals("PPLX");
    if (!parent.featureCode().equals("PPLX")) {
      if (named(parent, names) || (section && near) || (seat(parent) && (section || near))) {
        return Inside.SURELY;
      }
      return near || seat(parent) ? Inside.PERHAPS : Inside.NO;
    }
    return near ? Inside.PERHAPS : Inside.NO;
  }

  private static boolean acrossBorder(Settlement child, Settlement parent) {
    return child.featureCode().equals("PPLX")
        && !parent.featureCode().equals("PPLX")
        && parent.divisions().size() == 2
        && child.divisions().size() >= 2
        && child.divisions().getFirst().equals(parent.divisions().getFirst());
  }

  private static boolean named(Settlement city, DivisionNames names) {
    String code = city.country() + "." + String.join(".", city.divisions());
    return !city.divisions().isEmpty()
        && names.find(code).filter(name -> name.equals("City of " + city.name())).isPresent();
  }

  private static boolean seat(Settlement city) {
    int level = city.divisions().size();
    String feature = city.featureCode();
    boolean high = feature.equals("PPLC") || feature.equals("PPLA");
    boolean low = feature.matches("PPLA[2-5]") && feature.charAt(4) - '0' <= level;
    return level >= 3 && (high || low);
  }

  private static double kilometres(Settlement a, Settlement b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double half = Math.sin((lat2 - lat1) / 2);
    double turn = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    return 2
        * 6371.0088
        * Math.asin(Math.sqrt(half * half + Math.cos(lat1) * Math.cos(lat2) * turn * turn));
  }
}
