package city.hansa.texts.pages;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.tree.Difference;
import city.hansa.engine.text.tree.SameTree;
import city.hansa.texts.TextVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two language versions side by side, clause by clause.
 *
 * @param languages all versions that can stand beside the first
 */
public record BesidePage(
    String instrument,
    String title,
    TextVersion one,
    TextVersion other,
    Text left,
    Text right,
    List<TextVersion> languages) {

  /** What both have at an address; null where one of them has nothing. */
  public record Pair(String address, @Nullable Clause left, @Nullable Clause right) {}

  public String base() {
    return "/instruments/" + instrument;
  }

  public List<Difference> differences() {
    return SameTree.differences(left, right);
  }

  /** In the order of the first text; what only the other has comes last. */
  public List<Pair> pairs() {
    Map<String, Clause> rights = new LinkedHashMap<>();
    right.walk().forEach(clause -> rights.put(clause.address(), clause));
    List<Pair> pairs = new ArrayList<>();
    for (Clause clause : left.walk().toList()) {
      Clause counterpart = rights.remove(clause.address());
      pairs.add(new Pair(clause.address(), clause, counterpart));
    }
    rights.forEach((address, clause) -> pairs.add(new Pair(address, null, clause)));
    return pairs;
  }

  public static String words(String body) {
    return ComparePage.words(body);
  }
}
