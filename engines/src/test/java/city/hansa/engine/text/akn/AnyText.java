package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.Text.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts of every shape that the records allow, with every character that XML allows. */
final class AnyText {

  static final Edition EDITION =
      new Edition(
          "un",
          "pact-2026",
          "turku-fi",
          LocalDate.of(2026, 3, 1),
          "2",
          LocalDate.of(2026, 5, 4),
          true,
          LocalDate.of(2026, 11, 22));

  private AnyText() {}

  static Arbitrary<Text> texts() {
    Arbitrary<List<Note>> notes =
        Combinators.combine(Arbitraries.of("1", "2", "*", "a b", "]", ""), words())
            .as(Note::new)
            .list()
            .ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.of("en", "fr", "ar", "zh-Hant", "sr-Latn-RS", "gsw"),
            words(),
            clauses(2).list().ofMaxSize(5),
            notes)
        .as((language, title, clauses, all) ->
            new Text(language, title, addressed("", clauses), all));
  }

  private static Arbitrary<Clause> clauses(int depth) {
    Arbitrary<List<Clause>> parts =
        depth == 0 ? Arbitraries.just(List.of()) : clauses(depth - 1).list().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(Level.class),
            Arbitraries.of(Kind.class).injectNull(0.5),
            words(),
            words(),
            words(),
            parts)
        .as((level, kind, number, heading, body, all) ->
            new Clause("", level, kind, number, heading, body, all));
  }

  private static List<Clause> addressed(String before, List<Clause> clauses) {
    List<Clause> result = new ArrayList<>();
    for (Clause clause : clauses) {
      String address = before + "c_" + result.size();
      result.add(
          new Clause(
              address,
              clause.level(),
              clause.kind(),
              clause.number(),
              clause.heading(),
              clause.body(),
              addressed(address + "__", clause.parts())));
    }
    return result;
  }

  private static Arbitrary<String> words() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "[^1]",
            "[^2]",
            "[^*]",
            "[^9]",
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "<b>",
            "&amp;",
            "]]>",
            "<!--",
            "\"",
            "'",
            "Cities act.",
            "المدن",
            "城市",
            "\u00a0",
            "\ud83d\ude00",
            "\ufffd");
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars("\t\n\r")
            .withCharRange(' ', '\ud7ff')
            .withCharRange('\ue000', '\ufffd')
            .ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, odd))
        .list()
        .ofMaxSize(4)
        .map(all -> String.join("", all));
  }
}
