package city.hansa.memberships.view;

import city.hansa.actors.SizeClass;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Sitting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The members of a day in parts. The keys are codes, empty where nobody knows.
 *
 * @param countries by ISO 3166-1 alpha-2, the most members first
 * @param sizes by {@link SizeClass}, the smallest first
 * @param kinds by kind of actor, the most members first
 * @param levels as the network calls them, the most members first
 */
public record Shares(
    Map<String, Integer> countries,
    Map<String, Integer> sizes,
    Map<String, Integer> kinds,
    Map<String, Integer> levels) {

  /** O(n log n) in the lines. */
  public static Shares of(Sitting sitting) {
    List<Line> members = sitting.members();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Map<String, Integer> found =
        counted(members, line -> SizeClass.of(line.card().people()).name());
    for (SizeClass each : SizeClass.values()) {
      if (found.containsKey(each.name())) {
        sizes.put(each.name(), found.get(each.name()));
      }
    }
    return new Shares(
        most(counted(members, line -> line.card().country() == null ? "" : line.card().country())),
        sizes,
        most(counted(members, line -> line.card().kind().name())),
        most(counted(members, Line::level)));
  }

  private static Map<String, Integer> counted(List<Line> members, Function<Line, String> key) {
    Map<String, Integer> counts = new TreeMap<>();
    members.forEach(line -> counts.merge(key.apply(line), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> most(Map<String, Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }
}
