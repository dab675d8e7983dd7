package city.hansa.engine.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two language versions have the same clauses exactly when both can be ticked off side by side. */
class SameTreePropertyTest {

  /** Up to four articles with up to three paragraphs with up to two points, some without words. */
  private static List<Clause> draw(Random random, int depth, String language) {
    List<Level> levels = List.of(Level.ARTICLE, Level.PARAGRAPH, Level.POINT);
    List<Clause> clauses = new ArrayList<>();
    int count = depth == 0 ? 1 + random.nextInt(4) : random.nextInt(4 - depth);
    for (int at = 1; at <= count; at++) {
      String body = random.nextInt(5) == 0 ? "" : language + " words";
      List<Clause> parts = depth == 2 ? List.of() : draw(random, depth + 1, language);
      clauses.add(clause(levels.get(depth), String.valueOf(at), body, parts));
    }
    return clauses;
  }

  private static Clause clause(Level level, String number, String body, List<Clause> parts) {
    return new Clause("", level, null, number, "", body, parts);
  }

  /** The same in another language; now and then a clause is missing, moved, emptied or another. */
  private static List<Clause> translated(List<Clause> clauses, Random random, int slips) {
    List<Clause> result = new ArrayList<>();
    for (Clause each : clauses) {
      int slip = random.nextInt(100) < slips ? random.nextInt(4) : -1;
      String body = each.body().isEmpty() ? "" : "palabras";
      Level level = slip == 0 ? Level.SECTION : each.level();
      if (slip != 1) {
        List<Clause> parts = translated(each.parts(), random, slips);
        result.add(clause(level, each.number(), slip == 2 ? "" : body, parts));
      }
    }
    if (random.nextInt(100) < slips) {
      Collections.shuffle(result, random);
    }
    return result;
  }

  /** Address, level, and whether there are words: what a secretary ticks off, in order. */
  private static List<String> ticks(Text text) {
    List<String> ticks = new ArrayList<>();
    tick(text.clauses(), ticks);
    return ticks;
  }

  private static void tick(List<Clause> clauses, List<String> ticks) {
    for (Clause each : clauses) {
      ticks.add(each.address() + " " + each.level() + " " + each.body().isEmpty());
      tick(each.parts(), ticks);
    }
  }

  @Property(tries = 500)
  void treesAreTheSameExactlyWhenEveryClauseCanBeTickedOff(@ForAll Random random) {
    List<Clause> english = draw(random, 0, "English");
    List<Clause> spanish = translated(english, random, random.nextBoolean() ? 0 : 15);
    Text one = Addresses.of(new Text("en", "", english, List.of()));
    Text other = Addresses.of(new Text("es", "", spanish, List.of()));
    boolean same = ticks(one).equals(ticks(other));
    assertThat(SameTree.same(one, other)).isEqualTo(same);
    assertThat(SameTree.same(other, one)).isEqualTo(same);
    assertThat(SameTree.differences(one, other).isEmpty()).isEqualTo(same);
  }
}
