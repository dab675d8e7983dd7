package city.hansa.engine.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.Reading.Read;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents as other programs write them. */
class FormatsTest {

  @Test
  void automaticNumbersOfWordArePrinted() throws IOException {
    var numbering =
        Files.word(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"7\">"
                + level(0, "decimal", "Article %1")
                + level(1, "decimal", "%2.")
                + level(2, "lowerLetter", "(%3)")
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"2\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
    var body =
        paragraph("Pact of lists")
            + listed(3, 0, "Aims")
            + listed(3, 1, "First.")
            + listed(3, 1, "Second:")
            + listed(3, 2, "walk;")
            + listed(3, 2, "ride.")
            + listed(3, 0, "Means")
            + listed(3, 1, "Again:")
            + listed(4, 2, "from five.");
    var text = read(numbered(body, numbering), "x.docx").text();
    assertThat(text.walk().map(clause -> clause.address() + " " + clause.number()))
        .containsExactly(
            "art_1 Article 1",
            "art_1__para_1 1.",
            "art_1__para_2 2.",
            "art_1__para_2__point_a (a)",
            "art_1__para_2__point_b (b)",
            "art_2 Article 2",
            "art_2__para_1 1.",
            "art_2__para_1__point_e (e)");
  }

  @Test
  void headingStylesAreFoundThroughTheirParents() throws IOException {
    var styles =
        Files.word(
            "styles",
            "<w:style w:styleId=\"T1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:styleId=\"Mine\"><w:name w:val=\"Mine\"/>"
                + "<w:basedOn w:val=\"T1\"/></w:style>"
                + "<w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>");
    var body = paragraph("Title") + styled("Mine", "Water") + styled("Loop", "It is scarce.");
    var document = Files.word("document", "<w:body>" + body + "</w:body>");
    var file = Files.zip("word/document.xml", document, "word/styles.xml", styles);
    assertThat(read(file, "x.docx").text().find("sec_1")).map(Clause::heading).contains("Water");
  }

  @Test
  void markdownWithNotesTablesAndLists() {
    var reading =
        read(
            """
            # Charter of Water

            ## Article 1 - Aims

            1. Each city plans[^a] its
               water.
            2. It reports:
               - by hand;
               - by wire.

            | City | Litres |
            |------|--------|
            | Turku | 120 |

            [^a]: By the *council*.
            """
                .getBytes(UTF_8),
            "charter.md");
    assertThat(reading.text().title()).isEqualTo("Charter of Water");
    assertThat(reading.text().find("art_1")).map(Clause::heading).contains("Aims");
    assertThat(reading.text().find("art_1__para_1").orElseThrow().body())
        .isEqualTo("Each city plans[^a] its water.");
    assertThat(reading.text().find("art_1__para_2").orElseThrow().parts()).hasSize(2);
    assertThat(reading.text().notes()).extracting(Text.Note::mark).containsExactly("a");
    assertThat(reading.warnings()).extracting(Warning::what).containsExactly(Trouble.TABLE);
  }

  @Test
  void htmlOfOthersKeepsItsWordsAndLeavesItsMenu() {
    var reading =
        read(
            """
            <!DOCTYPE html><html><head><title>Site</title></head><body><nav>Home About</nav>
            <h1>Declaration of Ports</h1><script>alert(1)</script>
            <p>We,&nbsp;the mayors, declare the following:</p>
            <ol type="a"><li>Ships rest.<li>Ports <b>breathe</b><sup><a href="#fn1">1</a></sup>.
            </ol><p id="fn1">1. By 2030.</p></body></html>
            """
                .getBytes(UTF_8),
            "x.html");
    assertThat(drawn(reading.text()))
        .isEqualTo(
            """
            preamble:
            preamble__rec_1:We, the mayors, declare the following:
            point_a:Ships rest.
            point_b:Ports breathe[^1].
            """);
    assertThat(reading.text().notes()).containsExactly(new Text.Note("1", "By 2030."));
  }

  @Test
  void wrappedLinesOfPlainTextAreJoinedAndHyphensMended() {
    var reading =
        read(
            """
            Pact of lines

            1. The signatory cities act to-
            gether for clean air, and say so
            in para. 133.
            2. They meet every year in spring
            or autumn.
            """
                .getBytes(UTF_8),
            "x.txt");
    assertThat(drawn(reading.text()))
        .isEqualTo(
            """
            para_1:The signatory cities act together for clean air, and say so in para. 133.
            para_2:They meet every year in spring or autumn.
            """);
  }

  @Test
  void runningHeadsAndPageNumbersAreNoWordsOfTheText() throws IOException {
    var pages =
        IntStream.rangeClosed(1, 4)
            .mapToObj(page ->
                List.of(
                    "Draft of the Pact",
                    page + ". " + "again and ".repeat(page) + "again.",
                    "Page " + page))
            .toList();
    var reading = read(Files.pdfOfPages(30, pages), "x.pdf");
    var words = drawn(reading.text());
    assertThat(words).doesNotContain("Draft of the Pact", "Page 2");
    assertThat(reading.text().walk().map(Clause::number)).contains("2.", "3.", "4.");
  }

  @Test
  void wordsDividedAtLineEndsOfAPdfAreWhole() throws IOException {
    var file =
        Files.pdf(
            "Pact of hyphens",
            "1. The signatory cities of this Pact act to-",
            "gether with non-governmental bodies and non-",
            "governmental others.");
    assertThat(drawn(read(file, "x.pdf").text()))
        .contains("act together with non-governmental bodies and non-governmental others.");
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
            .formatted(level, format)
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, words);
  }

  private static String listed(int list, int level, String words) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, words);
  }

  private static byte[] numbered(String body, String numbering) throws IOException {
    var document = Files.word("document", "<w:body>" + body + "</w:body>");
    return Files.zip("word/document.xml", document, "word/numbering.xml", numbering);
  }

  private static String drawn(Text text) {
    return text.walk()
        .map(clause -> clause.address() + ":" + clause.body() + "\n")
        .collect(Collectors.joining());
  }

  private static Read read(byte[] file, String name) {
    var reading = Documents.read(file, name, "en");
    assertThat(reading).isInstanceOf(Read.class);
    return (Read) reading;
  }
}
