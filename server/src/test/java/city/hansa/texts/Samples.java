package city.hansa.texts;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small texts to test with. */
public final class Samples {

  private Samples() {}

  /** Articles with these words, numbered as the language does. */
  public static Text articles(String language, String word, String... bodies) {
    List<Clause> clauses =
        IntStream.rangeClosed(1, bodies.length)
            .mapToObj(at -> article(at, word, bodies[at - 1]))
            .toList();
    return new Text(language, "Clean Air Pact of Example Cities", clauses, List.of());
  }

  private static Clause article(int at, String word, String body) {
    return clause("art_" + at, Level.ARTICLE, word + " " + at, "", body, List.of());
  }

  private static Clause clause(
      String address, Level level, String number, String heading, String body, List<Clause> parts) {
    return new Clause(address, level, null, number, heading, body, parts);
  }

  /**
   * About 40 pages: 80 articles of four paragraphs with some 65 words each.
   *
   * @param version another one has other words here and there, a moved and a new article
   */
  public static Text fortyPages(int version) {
    List<Clause> clauses = new ArrayList<>();
    for (int at = 1; at <= 80; at++) {
      int article = at;
      List<Clause> paragraphs =
          IntStream.rangeClosed(1, 4)
              .mapToObj(paragraph ->
                  clause(
                      "art_" + article + "__para_" + paragraph,
                      Level.PARAGRAPH,
                      paragraph + ".",
                      "",
                      sentence(article, paragraph, version),
                      List.of()))
              .toList();
      clauses.add(
          clause("art_" + at, Level.ARTICLE, "Article " + at, "Duty " + at, "", paragraphs));
    }
    return new Text("en", "Pact of forty pages", clauses, List.of());
  }

  private static String sentence(int article, int paragraph, int version) {
    StringBuilder words = new StringBuilder("The cities");
    for (int i = 0; i < 63; i++) {
      int seed = article * 31 + paragraph * 7 + i * (i % 5 + 1);
      boolean other = version > 1 && (article * 4 + paragraph) % 9 == 0 && i % 17 == 3;
      words.append(' ').append(other ? "instead" : WORDS.get(Math.floorMod(seed, WORDS.size())));
    }
    return words.append('.').toString();
  }

  private static final List<String> WORDS =
      List.of(
          "shall",
          "reduce",
          "emissions",
          "of",
          "traffic",
          "heat",
          "and",
          "waste",
          "by",
          "measures",
          "that",
          "residents",
          "know",
          "streets",
          "schools",
          "parks",
          "water",
          "trees",
          "report",
          "yearly",
          "to",
          "the",
          "secretariat",
          "with",
          "figures",
          "audited",
          "in",
          "public",
          "council",
          "sessions",
          "before",
          "summer",
          "where",
          "funds",
          "allow",
          "ferries",
          "bus",
          "lines",
          "quiet",
          "nights",
          "clean",
          "air",
          "targets",
          "plan");
}
