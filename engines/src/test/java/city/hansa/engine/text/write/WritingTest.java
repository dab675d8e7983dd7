package city.hansa.engine.text.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Samples;
import city.hansa.engine.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is written, read by POI, PDFBox, jsoup and the JDK's own XML parser. */
class WritingTest {

  @Test
  void wordSeesHeadingsNumbersAndFootnotes() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(Docx.of(Samples.pact())))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Article 1 Aims", "(a)\tits energy;", "It is open to every city.");
      var heading =
          document.getParagraphs().stream()
              .filter(paragraph -> paragraph.getText().startsWith("Article 1"))
              .findFirst()
              .orElseThrow();
      assertThat(document.getStyles().getStyle(heading.getStyle()).getBasisStyleID())
          .isEqualTo("Heading1");
      assertThat(document.getFootnotes())
          .filteredOn(note -> !note.getParagraphs().isEmpty())
          .extracting(note -> note.getParagraphs().getFirst().getText())
          .containsExactly("A plan is a decision of the council.", "By the end of March.");
    }
  }

  @Test
  void htmlIsWellFormedAndEveryAddressIsAnId() throws Exception {
    var text = Samples.pact();
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    var html = Html.document(text);
    factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes("UTF-8")));
    var page = Jsoup.parse(html);
    assertThat(page.select("section.clause").eachAttr("id"))
        .containsExactlyElementsOf(text.walk().map(Clause::address).toList());
    assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    assertThat(page.select("h1").eachText()).containsExactly("Pact of Cities on Shared Water");
  }

  @Test
  void htmlSaysItsLanguageAndDirection() {
    var page = Jsoup.parse(Html.document(Samples.text("ar", Samples.ARABIC, List.of())));
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("article").attr("lang")).isEqualTo("ar");
    assertThat(Html.fragment(Samples.pact())).contains("dir=\"ltr\"");
  }

  @Test
  void markupInWordsStaysWords() {
    var clause =
        new Clause(
            "para_1",
            city.hansa.engine.text.Level.PARAGRAPH,
            null,
            "1.",
            "",
            "<b>x</b>&amp;",
            List.of());
    var html = Html.fragment(new Text("en", "A \"title\" <i>", List.of(clause), List.of()));
    assertThat(Jsoup.parse(html).select("b, i")).isEmpty();
    assertThat(Jsoup.parse(html).select("section").text()).isEqualTo("1. <b>x</b>&amp;");
  }

  @Test
  void pdfHasItsFontsInsideAndNumbersItsPages() throws IOException {
    try (var document = Loader.loadPDF(Pdf.of(Samples.ofPages(3)))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      assertThat(words(document, 2)).contains("2 / " + pages);
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
      assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  /** A screen reader goes by the tree of the document, not by where words are painted. */
  @Test
  void pdfTellsHeadingsFromParagraphs() throws IOException {
    try (var document = Loader.loadPDF(Pdf.of(Samples.ofPages(3)))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(kinds(catalog.getStructureTreeRoot())).contains("Document", "H1", "H2", "P");
    }
  }

  private static Set<String> kinds(PDStructureNode node) {
    Set<String> kinds = new HashSet<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStructureType());
        kinds.addAll(kinds(element));
      }
    }
    return kinds;
  }

  @Test
  void pdfHasGreekCyrillicAndArabicWords() throws IOException {
    var lines = "Title\nArticle 1\nΠόλεις\n1. Города мира и χώρες.\n2. مدن العالم.";
    try (var document = Loader.loadPDF(Pdf.of(Samples.text("en", lines, List.of())))) {
      assertThat(words(document, 1)).contains("Πόλεις", "Города мира и χώρες.", "مدن العالم");
    }
  }

  @Test
  void theSameWordsGiveTheSameBytes() {
    assertThat(Pdf.of(Samples.pact())).isEqualTo(Pdf.of(Samples.pact()));
    assertThat(Docx.of(Samples.pact())).isEqualTo(Docx.of(Samples.pact()));
  }

  @Test
  void charactersWithoutAFontAreNamed() {
    var chinese = Samples.text("zh", "公约\n第一条 目的\n正文。", List.of());
    assertThatThrownBy(() -> Pdf.of(chinese))
        .isInstanceOfSatisfying(
            Unprintable.class, none -> assertThat(none.characters()).contains("公", "约"));
  }

  @Test
  void aPageOfOnesOwnBecomesAPdfAndFetchesNothing() throws IOException {
    var xhtml =
        "<html><head><title>Copy</title><link rel='stylesheet' href='http://127.0.0.1:9/x.css'/>"
            + "</head><body style='font-family: \"DejaVu Sans\"'><p>True copy</p>"
            + "<img src='http://127.0.0.1:9/x.png' alt='x'/></body></html>";
    try (var document = Loader.loadPDF(Pdf.of(xhtml, "en"))) {
      assertThat(words(document, 1)).contains("True copy");
      assertThat(StreamSupport.stream(document.getPages().spliterator(), false)).hasSize(1);
    }
  }

  private static String words(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
