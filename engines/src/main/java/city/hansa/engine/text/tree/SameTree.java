package city.hansa.engine.text.tree;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether versions of a text in several languages have the same clauses. Clauses are the same when
 * their addresses are; so versions are given addresses ({@link Addresses}) before they are held
 * against each other. Two trees are the same when they have the same addresses in the same order,
 * with the same levels, and words in the same places.
 */
public final class SameTree {

  private static final int FIRST_WORDS = 60;

  private SameTree() {}

  public static boolean same(Text one, Text other) {
    return differences(one, other).isEmpty();
  }

  /**
   * In the order of the first text, what only the other has at the end; empty where the trees are
   * the same. O(n log n) in the clauses.
   */
  public static List<Difference> differences(Text one, Text other) {
    Map<String, Clause> ones = byAddress(one);
    Map<String, Clause> others = byAddress(other);
    var places = new LongestRun(ones.keySet(), others.keySet());
    List<Difference> result = new ArrayList<>();
    for (Map.Entry<String, Clause> entry : ones.entrySet()) {
      Clause counterpart = others.get(entry.getKey());
      if (counterpart == null) {
        result.add(only(Difference.What.ONLY_IN_ONE, entry.getValue()));
      } else {
        add(result, entry.getValue(), counterpart, places.keeps(entry.getKey()));
      }
    }
    others.values().stream()
        .filter(clause -> !ones.containsKey(clause.address()))
        .forEach(clause -> result.add(only(Difference.What.ONLY_IN_OTHER, clause)));
    return List.copyOf(result);
  }

  private static void add(List<Difference> to, Clause one, Clause other, boolean inOrder) {
    if (one.level() != other.level()) {
      to.add(both(Difference.What.OTHER_LEVEL, one, level(one), level(other)));
    } else if (!inOrder) {
      to.add(both(Difference.What.OTHER_ORDER, one, shown(one), shown(other)));
    } else if (wordless(one) != wordless(other)) {
      to.add(both(Difference.What.NO_WORDS, one, shown(one), shown(other)));
    }
  }

  private static Difference both(Difference.What what, Clause clause, String one, String other) {
    return new Difference(what, clause.address(), one, other);
  }

  private static Difference only(Difference.What what, Clause clause) {
    boolean first = what == Difference.What.ONLY_IN_ONE;
    return new Difference(
        what, clause.address(), first ? shown(clause) : "", first ? "" : shown(clause));
  }

  private static Map<String, Clause> byAddress(Text text) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    text.walk().forEach(clause -> clauses.putIfAbsent(clause.address(), clause));
    return clauses;
  }

  private static boolean wordless(Clause clause) {
    return clause.heading().isBlank() && clause.body().isBlank();
  }

  private static String level(Clause clause) {
    return clause.level().name().toLowerCase(Locale.ROOT);
  }

  /** What a reader finds the clause by; never empty. */
  private static String shown(Clause clause) {
    String words = clause.heading().isBlank() ? clause.body() : clause.heading();
    String shown = (clause.number() + " " + words).strip().replaceAll("\\s+", " ");
    if (shown.isEmpty()) {
      return level(clause);
    }
    if (shown.length() <= FIRST_WORDS) {
      return shown;
    }
    int end = shown.lastIndexOf(' ', FIRST_WORDS);
    int cut = end > 0 ? end : shown.offsetByCodePoints(0, shown.codePointCount(0, FIRST_WORDS));
    return shown.substring(0, cut) + " ...";
  }
}
