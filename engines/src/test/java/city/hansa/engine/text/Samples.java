package city.hansa.engine.text;

import city.hansa.engine.text.segment.Passage;
import city.hansa.engine.text.segment.Segmenter;
import java.util.List;
import java.util.stream.IntStream;

/** Invented texts, laid out as real ones are. */
public final class Samples {

  private Samples() {}

  public static final String PACT =
      """
      Pact of Cities on Shared Water
      Preamble
      Recalling para. 133 of the Agenda and No. 202 of the series,
      Convinced that water & air are "common"; prices < 5 and > 1,
      Article 1
      Aims
      1. Each city plans[^1], as Art. 7.2 says:
      (a) its energy;
      (b) its water:
      (i) drinking water;
      (ii) rain;
      (c) its waste.
      2. Each city reports every year to the people who live in it.[^2]
      Article 2
      Entry into force
      This Pact enters into force on the day of the tenth signature.
      It is open to every city.
      Part II
      More
      Article 3
      A single body of words without a number.
      Done at Turku, 1 May 2026.
      Annex I
      Forms
      1. Fill in the form.
      """;

  public static Text pact() {
    return text(
        "en",
        PACT,
        List.of(
            new Text.Note("1", "A plan is a decision of the council."),
            new Text.Note("2", "By the end of March.")));
  }

  public static final String ARABIC =
      """
      ميثاق المدن بشأن المياه المشتركة
      المادة الأولى
      الغرض
      1. تضع كل مدينة خطة للمياه قبل عام 2030 مع شركائها.
      2. تنشر كل مدينة تقريرا سنويا.
      المادة الثانية
      المتابعة
      تجتمع المدن كل سنة.
      """;

  public static Text text(String language, String lines, List<Text.Note> notes) {
    return Segmenter.segment(language, lines.lines().map(Passage::of).toList(), notes);
  }

  /** Of about this many pages of A4, some 400 words each; an article every half a page. */
  public static Text ofPages(int pages) {
    var lines = new StringBuilder("Charter of Many Words\n");
    IntStream.rangeClosed(1, pages * 2).forEach(article -> article(lines, article));
    return text("en", lines.toString(), List.of());
  }

  private static void article(StringBuilder lines, int article) {
    lines.append("Article ").append(article).append("\nDuties of kind ").append(article);
    for (int paragraph = 1; paragraph <= 5; paragraph++) {
      lines.append('\n').append(paragraph).append(". ");
      for (int sentence = 0; sentence < 3; sentence++) {
        lines.append("The signatory cities shall, within their powers, make public what they have");
        lines.append(" done under item ").append(article * 10 + sentence).append(". ");
      }
    }
    lines.append('\n');
  }
}
