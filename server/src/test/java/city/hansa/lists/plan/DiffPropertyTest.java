package city.hansa.lists.plan;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.plan.Diff.Known;
import city.hansa.lists.plan.Diff.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** A list against what is known, held against going through all of it again and again. */
class DiffPropertyTest {

  @Property
  void asCountedOutOneByOne(
      @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> rows,
      @ForAll Set<@IntRange(max = 7) Integer> standing,
      @ForAll @StringLength(3) @CharRange(from = 'a', to = 'c') String levels,
      @ForAll Set<@IntRange(max = 7) Integer> written,
      @ForAll Set<@IntRange(max = 7) Integer> gone,
      @ForAll Set<@IntRange(max = 7) Integer> before,
      @ForAll Set<@IntRange(max = 7) Integer> waiting) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      named.add(
          new Named(
              i + 2,
              "s" + rows.get(i),
              levels.charAt(i % 3) == 'a' ? "" : "L" + levels.charAt(i % 3)));
    }
    Known known =
        new Known(leveled(standing), texts(written), texts(gone), texts(before), texts(waiting));
    Diff.Change change = Diff.of(named, known);
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      int first = rows.indexOf(row);
      Outcome expected =
          first < i
              ? Outcome.REPEATED
              : written.contains(row)
                  ? Outcome.WRITTEN
                  : standing.contains(row)
                      ? levels.charAt(i % 3) == 'a'
                              || row == 0
                              || levels.charAt(i % 3) == 'b' && row == 1
                          ? Outcome.STILL
                          : Outcome.CHANGED
                      : gone.contains(row) ? Outcome.STILL : Outcome.JOIN;
      assertThat(change.fates().get(i + 2L))
          .isEqualTo(new Diff.Fate(expected, first < i ? first + 2 : 0));
    }
    assertThat(change.away()).isEqualTo(away(rows, standing, written, gone, before, waiting));
  }

  private static Map<String, Gone.Why> away(
      List<Integer> rows,
      Set<Integer> standing,
      Set<Integer> written,
      Set<Integer> gone,
      Set<Integer> before,
      Set<Integer> waiting) {
    Map<String, Gone.Why> away = new TreeMap<>();
    for (int each = 0; each <= 7; each++) {
      boolean listed = rows.contains(each);
      if (listed && gone.contains(each)) {
        away.put("s" + each, Gone.Why.BACK);
      } else if (!listed && written.contains(each)) {
        away.put("s" + each, Gone.Why.TAKEN_BACK);
      } else if (!listed && before.contains(each) && standing.contains(each)) {
        away.put("s" + each, waiting.contains(each) ? Gone.Why.WAITS : Gone.Why.GONE);
      }
    }
    return away;
  }

  /** The first is not to be changed, the second has a level, the others have none. */
  private static Map<String, Optional<String>> leveled(Set<Integer> all) {
    Map<String, Optional<String>> leveled = new TreeMap<>();
    all.forEach(each ->
        leveled.put("s" + each, each == 0 ? Optional.empty() : Optional.of(each == 1 ? "lb" : "")));
    return leveled;
  }

  private static Set<String> texts(Set<Integer> all) {
    return Set.copyOf(all.stream().map(each -> "s" + each).toList());
  }
}
