package city.hansa.engine.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every two texts. */
class ComparisonPropertyTest {

  @Property(tries = 300)
  void runsGiveBothTextsBack(@ForAll("texts") Text before, @ForAll("texts") Text after) {
    Map<String, String> olds = new LinkedHashMap<>();
    Map<String, String> news = new LinkedHashMap<>();
    for (Change change : Comparison.of(before, after).changes()) {
      Replay.of(change, olds, news);
    }
    assertThat(olds).isEqualTo(Replay.words(before));
    assertThat(news).isEqualTo(Replay.words(after));
  }

  @Property(tries = 500)
  void runsOfWordsGiveBothBack(@ForAll("bodies") String before, @ForAll("bodies") String after) {
    List<Run> runs = WordDiff.runs(before, after);
    assertThat(Run.before(runs)).isEqualTo(before);
    assertThat(Run.after(runs)).isEqualTo(after);
    assertThat(runs).allSatisfy(run -> assertThat(run.text()).isNotEmpty());
  }

  @Property(tries = 300)
  void anyStringsAtAllComeBack(@ForAll String before, @ForAll String after) {
    List<Run> runs = WordDiff.runs(before, after);
    assertThat(Run.before(runs)).isEqualTo(before);
    assertThat(Run.after(runs)).isEqualTo(after);
  }

  @Property(tries = 200)
  void aTextIsTheSameAsItself(@ForAll("texts") Text text) {
    assertThat(Comparison.of(text, text).changes())
        .allSatisfy(change -> assertThat(change).isInstanceOf(Change.Same.class));
  }

  @Property(tries = 300)
  void exchangedTextsExchangeTheAnswer(@ForAll("texts") Text one, @ForAll("texts") Text other) {
    assertThat(told(Comparison.of(one, other), Function.identity()))
        .isEqualTo(told(Comparison.of(other, one), Mirror::of));
  }

  @Property(tries = 300)
  void anAddedClauseChangesNoOther(
      @ForAll("texts") Text text, @ForAll("leaves") Clause added, @ForAll int where) {
    List<Clause> clauses = new ArrayList<>(text.clauses());
    clauses.add(Math.floorMod(where, clauses.size() + 1), readdressed(added, "added"));
    Text after = new Text("en", text.title(), clauses, text.notes());
    Comparison.Counts counts = Comparison.of(text, after).counts();
    int all = (int) text.walk().count();
    assertThat(counts).isEqualTo(new Comparison.Counts(all, 0, 0, 0, 0, 1, 0, counts.renumbered()));
  }

  /** An added paragraph with the heading of an article draws nothing away from the article. */
  @Example
  void aHeadingThatComesTwiceLeavesTheArticleItsParagraphs() {
    Clause empty = new Clause("c1__0", Level.PARAGRAPH, null, "", "", "", List.of());
    Clause article = new Clause("c1", Level.ARTICLE, null, "", "Rights", "", List.of(empty));
    Clause added = new Clause("added", Level.PARAGRAPH, null, "", "Rights", "", List.of());
    Clause first = readdressed(empty, "c0");
    Text before = new Text("en", "A text", List.of(first, article), List.of());
    Text after = new Text("en", "A text", List.of(first, article, added), List.of());
    assertThat(Comparison.of(before, after).counts())
        .isEqualTo(new Comparison.Counts(3, 0, 0, 0, 0, 1, 0, 0));
  }

  private static List<String> told(Comparison comparison, Function<Change, Change> turn) {
    return comparison.changes().stream()
        .map(turn)
        .map(Change::toString)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @Provide
  Arbitrary<Text> texts() {
    return clauses()
        .list()
        .ofMaxSize(5)
        .map(clauses -> {
          List<Clause> numbered = new ArrayList<>();
          for (int i = 0; i < clauses.size(); i++) {
            numbered.add(readdressed(clauses.get(i), "c" + i));
          }
          return new Text("en", "A text", numbered, List.of());
        });
  }

  private static Clause readdressed(Clause clause, String address) {
    List<Clause> parts = new ArrayList<>();
    for (int i = 0; i < clause.parts().size(); i++) {
      parts.add(readdressed(clause.parts().get(i), address + "__" + i));
    }
    return new Clause(
        address, clause.level(), null, clause.number(), clause.heading(), clause.body(), parts);
  }

  private static Arbitrary<Clause> clauses() {
    return Combinators.combine(leaf(), leaf().list().ofMaxSize(3))
        .as((clause, parts) ->
            new Clause(
                "",
                parts.isEmpty() ? clause.level() : Level.ARTICLE,
                null,
                clause.number(),
                clause.heading(),
                clause.body(),
                parts));
  }

  @Provide
  Arbitrary<Clause> leaves() {
    return leaf();
  }

  private static Arbitrary<Clause> leaf() {
    return Combinators.combine(
            Arbitraries.of("", "1.", "2.", "(a)"), Arbitraries.of("", "Duties", "Rights"), body())
        .as((number, heading, body) ->
            new Clause("", Level.PARAGRAPH, null, number, heading, body, List.of()));
  }

  @Provide
  Arbitrary<String> bodies() {
    return body();
  }

  private static Arbitrary<String> body() {
    return Arbitraries.of(
            "cities",
            "act",
            "on",
            "water",
            "shall",
            "not",
            ".",
            ",",
            "\n",
            "[^1]",
            "城市",
            "l'air",
            "المدن",
            "1,000",
            "plan",
            "together",
            "every",
            "year")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
