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
      replay(change, olds, news);
    }
    assertThat(olds).isEqualTo(words(before));
    assertThat(news).isEqualTo(words(after));
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
        .isEqualTo(told(Comparison.of(other, one), ComparisonPropertyTest::mirrored));
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

  private static List<String> told(Comparison comparison, Function<Change, Change> turn) {
    return comparison.changes().stream()
        .map(turn)
        .map(Change::toString)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Change mirrored(Change change) {
    return switch (change) {
      case Change.Same one -> new Change.Same(one.after(), one.before(), mirrored(one.words()));
      case Change.Reworded one ->
          new Change.Reworded(one.after(), one.before(), mirrored(one.words()));
      case Change.Moved one -> new Change.Moved(one.after(), one.before(), mirrored(one.words()));
      case Change.Split one -> new Change.Merged(mirrored(one.after()), one.before());
      case Change.Merged one -> new Change.Split(one.after(), mirrored(one.before()));
      case Change.Added one -> new Change.Deleted(one.after(), mirrored(one.words()));
      case Change.Deleted one -> new Change.Added(one.before(), mirrored(one.words()));
    };
  }

  private static List<Change.Piece> mirrored(List<Change.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new Change.Piece(piece.place(), mirrored(piece.words())))
        .toList();
  }

  private static Words mirrored(Words words) {
    return new Words(runs(words.heading()), runs(words.body()));
  }

  /** Sides exchanged; what was deleted still comes before what was inserted beside it. */
  private static List<Run> runs(List<Run> runs) {
    List<Run> result = new ArrayList<>();
    for (Run run : runs) {
      switch (run.how()) {
        case SAME -> result.add(run);
        case DELETED -> result.add(new Run(Run.How.INSERTED, run.text()));
        case INSERTED -> {
          boolean pair = !result.isEmpty() && result.getLast().how() == Run.How.INSERTED;
          result.add(result.size() - (pair ? 1 : 0), new Run(Run.How.DELETED, run.text()));
        }
      }
    }
    return result;
  }

  private static void replay(Change change, Map<String, String> olds, Map<String, String> news) {
    switch (change) {
      case Change.Same one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Reworded one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Moved one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Split one ->
          one.after().forEach(p -> replay(one.before(), p.place(), p.words(), olds, news));
      case Change.Merged one ->
          one.before().forEach(p -> replay(p.place(), one.after(), p.words(), olds, news));
      case Change.Added one -> put(news, one.after(), one.words(), true);
      case Change.Deleted one -> put(olds, one.before(), one.words(), false);
    }
  }

  private static void replay(
      Place before, Place after, Words words, Map<String, String> olds, Map<String, String> news) {
    put(olds, before, words, false);
    put(news, after, words, true);
  }

  /** Headings and bodies of the pieces of one clause are put together. */
  private static void put(Map<String, String> to, Place place, Words words, boolean after) {
    String heading = after ? words.headingAfter() : words.headingBefore();
    String body = after ? words.bodyAfter() : words.bodyBefore();
    to.merge(place.address() + " heading", heading, String::concat);
    to.merge(place.address() + " body", body, String::concat);
  }

  private static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    text.walk()
        .forEach(clause -> {
          words.put(clause.address() + " heading", clause.heading());
          words.put(clause.address() + " body", clause.body());
        });
    return words;
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
