package city.hansa.engine.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Samples;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.Reading.Read;
import city.hansa.engine.text.write.Docx;
import city.hansa.engine.text.write.Html;
import city.hansa.engine.text.write.Pdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read. */
class RoundTripTest {

  static Stream<Text> texts() {
    return Stream.of(
        Samples.pact(), Samples.text("ar", Samples.ARABIC, List.of()), Samples.ofPages(6));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void docxGivesTheSameTree(Text text) {
    var reading = read(Docx.of(text), "text.docx", text.language());
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void htmlGivesTheSameTree(Text text) {
    for (var html : List.of(Html.document(text), Html.fragment(text))) {
      var bytes = html.getBytes(StandardCharsets.UTF_8);
      var reading = read(bytes, "text.html", text.language());
      assertThat(reading.text()).isEqualTo(text);
      assertThat(reading.warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void pdfGivesTheSameWords(Text text) {
    var reading = read(Pdf.of(text), "text.pdf", text.language());
    assertThat(words(reading.text())).isEqualTo(words(text));
    assertThat(reading.text().walk().map(Clause::address))
        .containsExactlyElementsOf(text.walk().map(Clause::address).toList());
  }

  @Test
  void whatADelegatePutsIntoTheDocxContinuesItsRow() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(Docx.of(Samples.pact())))) {
      var next =
          document.getParagraphs().stream()
              .filter(paragraph -> paragraph.getText().startsWith("Article 2"))
              .findFirst()
              .orElseThrow();
      var added = document.insertNewParagraph(next.getCTP().newCursor());
      added.createRun().setText("3. Each city listens.");
      var out = new ByteArrayOutputStream();
      document.write(out);
      var text = read(out.toByteArray(), "text.docx", "en").text();
      assertThat(text.find("art_1__para_3").orElseThrow().body()).isEqualTo("Each city listens.");
      assertThat(text.walk().filter(clause -> !clause.address().equals("art_1__para_3")))
          .hasSameSizeAs(Samples.pact().walk().toList());
    }
  }

  private static List<String> words(Text text) {
    var said =
        text.title()
            + " "
            + text.walk()
                .map(clause -> clause.number() + " " + clause.heading() + " " + clause.body())
                .collect(Collectors.joining(" "))
            + " "
            + text.notes().stream().map(Text.Note::body).collect(Collectors.joining(" "));
    return Arrays.stream(said.split("\\s+")).toList();
  }

  private static Read read(byte[] file, String name, String language) {
    var reading = Documents.read(file, name, language);
    assertThat(reading).isInstanceOf(Read.class);
    return (Read) reading;
  }
}
