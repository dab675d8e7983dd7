package city.hansa.engine.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts as lines in, their trees drawn as lines out. */
class SegmenterTest {

  @Test
  void aPactHasPreambleArticlesParagraphsAndPoints() {
    assertThat(
            drawn(
                """
                Pact of Cities
                The signatory cities,
                Recalling para. 133 of the Agenda and No. 202 of the series,
                Have agreed as follows:
                Article 1
                Aims
                1. Each city plans, as Art. 7.2 says,
                (a) its energy;
                (b) its water:
                (i) drinking water;
                (ii) rain;
                (c) its waste.
                2. Each city reports.
                Article 2 - Entry into force
                This Pact enters into force at once.
                Done at Turku, 1 May 2026.
                Annex I
                Forms
                1. Fill in.
                """))
        .isEqualTo(
            """
            # Pact of Cities
            preamble ()
            preamble__rec_1 () The signatory cities,
            preamble__rec_2 () Recalling para. 133 of the Agenda and No. 202 of the series,
            preamble__rec_3 () Have agreed as follows:
            art_1 (Article 1) [Aims]
            art_1__para_1 (1.) Each city plans, as Art. 7.2 says,
            art_1__para_1__point_a ((a)) its energy;
            art_1__para_1__point_b ((b)) its water:
            art_1__para_1__point_b__point_i ((i)) drinking water;
            art_1__para_1__point_b__point_ii ((ii)) rain;
            art_1__para_1__point_c ((c)) its waste.
            art_1__para_2 (2.) Each city reports.
            art_2 (Article 2) [Entry into force] This Pact enters into force at once.
            conclusions () Done at Turku, 1 May 2026.
            att_I (Annex I) [Forms]
            att_I__para_1 (1.) Fill in.
            """);
  }

  @Test
  void theLetterIIsNoRomanOneAfterH() {
    var points =
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
            .map(letter -> "(" + letter + ") item;")
            .collect(Collectors.joining("\n"));
    assertThat(addresses("Title\nArticle 1\nThe cities:\n" + points))
        .contains("art_1__point_h", "art_1__point_i", "art_1__point_j")
        .doesNotContain("art_1__point_h__point_i");
  }

  @Test
  void numbersInSentencesDivideNothing() {
    var text =
        """
        Title
        1. The cities keep what
        Article 7 of the Agreement says of them, and
        Art. 7.2 shall be read with it.
        2. More.
        """;
    assertThat(addresses(text)).containsExactly("para_1", "para_2");
  }

  @Test
  void otherLanguagesGiveTheSameAddresses() {
    assertThat(addresses("Pacte\nArticle premier\nObjet\n1. Un.\nArticle 2\nSuivi\n1. Deux."))
        .isEqualTo(
            addresses("Pacto\nARTÍCULO 1\nObjeto\n1. Uno.\nARTÍCULO 2\nSeguimiento\n1. Dos."))
        .isEqualTo(
            addresses("ميثاق\nالمادة الأولى\nالغرض\n1. أولا.\nالمادة ٢\nالمتابعة\n١. ثانيا."))
        .isEqualTo(addresses("公约\n第一条 目的\n1. 一。\n第二条 后续\n1. 二。"))
        .containsExactly("art_1", "art_1__para_1", "art_2", "art_2__para_1");
  }

  @Test
  void sectionsByRomanNumbersAndCapitals() {
    assertThat(
            addresses(
                "Plan\nI. Means\nA. Money\n1. Pay.\nB. People\n1. Hire.\nII. Review\n1. Look."))
        .containsExactly(
            "sec_I",
            "sec_I__sec_A",
            "sec_I__sec_A__para_1",
            "sec_I__sec_B",
            "sec_I__sec_B__para_1",
            "sec_II",
            "sec_II__para_1");
  }

  @Test
  void partsChaptersAndOtherWords() {
    assertThat(
            addresses(
                "Charter\nPart I\nChapter 1\nGeneral\nObjective 5: Data\nWords.\n§ 3 Scope\nMore.\n"
                    + "Part II\nChapter 2\nEnd\nLast words."))
        .containsExactly(
            "part_I",
            "part_I__chp_1",
            "part_I__chp_1__art_5",
            "part_I__chp_1__art_3",
            "part_II",
            "part_II__chp_2",
            "part_II__chp_2__para_1");
  }

  @Test
  void aTextWithoutNumbersIsParagraphsUnderItsHeadings() {
    var text =
        Segmenter.segment(
            "en",
            List.of(
                Passage.heading(1, "Statement of Mayors"),
                Passage.of("We meet in Porto."),
                Passage.heading(2, "Water"),
                Passage.of("It is scarce."),
                Passage.of("We share it."),
                Passage.heading(3, "Rain"),
                Passage.of("It falls."),
                Passage.heading(2, "Signature"),
                Passage.of("Any mayor may sign.")),
            List.of());
    assertThat(text.title()).isEqualTo("Statement of Mayors");
    assertThat(text.walk().map(Clause::address))
        .containsExactly(
            "para_1",
            "sec_1",
            "sec_1__para_1",
            "sec_1__para_2",
            "sec_1__sec_1",
            "sec_1__sec_1__para_1",
            "sec_2",
            "sec_2__para_1");
    assertThat(text.find("sec_2")).map(Clause::kind).contains(Kind.FINAL);
    assertThat(text.find("sec_1").orElseThrow().kind()).isNull();
  }

  @Test
  void decimalsBelongToTheirParagraph() {
    assertThat(addresses("Title\n1. One\n1.1 First.\n1.2 Second.\n2. Two.\n2.1 Third."))
        .containsExactly(
            "para_1", "para_1__point_1.1", "para_1__point_1.2", "para_2", "para_2__point_2.1");
  }

  @Test
  void wordsFurtherOutCloseARowOfPoints() {
    var text =
        Segmenter.segment(
            "en",
            List.of(
                Passage.heading(1, "T"),
                Passage.of("Article 1"),
                Passage.of("The cities:"),
                new Passage("walk;", "(a)", 0, 36, 1, false, null),
                new Passage("ride.", "(b)", 0, 36, 1, false, null),
                new Passage("They do so every day.", "", 0, 0, 1, false, null)),
            List.of());
    assertThat(text.walk().map(Clause::address))
        .containsExactly("art_1", "art_1__point_a", "art_1__point_b", "art_1__para_1");
  }

  private static List<String> addresses(String lines) {
    return text(lines).walk().map(Clause::address).toList();
  }

  private static Text text(String lines) {
    return Segmenter.segment("en", lines.lines().map(Passage::of).toList(), List.of());
  }

  private static String drawn(String lines) {
    var text = text(lines);
    return text.walk()
        .map(clause ->
            clause.address()
                + (" (" + clause.number() + ")")
                + (clause.heading().isEmpty() ? "" : " [" + clause.heading() + "]")
                + (clause.body().isEmpty() ? "" : " " + clause.body())
                + "\n")
        .collect(Collectors.joining("", "# " + text.title() + "\n", ""));
  }
}
