package city.hansa.engine.text.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Samples;
import city.hansa.engine.text.read.Reading.Read;
import city.hansa.engine.text.read.Reading.Unreadable;
import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.write.Docx;
import city.hansa.engine.text.write.Pdf;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people bring by mistake, and files that somebody made to do harm. */
class BadDocumentsTest {

  private static final byte[] GOOD_DOCX = Docx.of(Samples.pact());
  private static final byte[] GOOD_PDF = Pdf.of(Samples.pact());

  @Test
  void trackedChangesAreRefusedEachWithItsPlace() {
    var body =
        "<w:p><w:r><w:t>First</w:t></w:r></w:p>"
            + "<w:p><w:ins w:author=\"A\"><w:r><w:t>shall</w:t></w:r></w:ins>"
            + "<w:del w:author=\"A\"><w:r><w:delText>should</w:delText></w:r></w:del></w:p>"
            + "<w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>";
    assertThat(faults(Files.docx(body)))
        .extracting(Fault::text)
        .containsExactly(
            "Paragraph 2: There is a tracked change here: ins \"shall\"."
                + " Accept or reject every change, then save the file.",
            "Paragraph 2: There is a tracked change here: del \"should\"."
                + " Accept or reject every change, then save the file.",
            "Paragraph 3: There is a tracked change here: moveFrom \"moved\"."
                + " Accept or reject every change, then save the file.");
  }

  @Test
  void commentsTablesAndMacrosAreSaid() throws IOException {
    var body =
        "<w:p><w:r><w:t>Title</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>1. One.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    var comments =
        Files.word(
            "comments",
            "<w:comment w:id=\"0\" w:author=\"Ana\"><w:p><w:r><w:t>Why?</w:t>"
                + "</w:r></w:p></w:comment>");
    var file =
        Files.zip(
            "word/document.xml",
            Files.word("document", "<w:body>" + body + "</w:body>"),
            "word/comments.xml",
            comments,
            "word/vbaProject.bin",
            "x");
    var read = (Read) Documents.read(file, "x.docm", "en");
    assertThat(read.warnings())
        .extracting(Warning::what)
        .containsExactly(Trouble.COMMENTS, Trouble.TABLE, Trouble.MACROS);
    assertThat(read.warnings().getFirst().text()).contains("Paragraph 2", "Ana", "Why?");
    assertThat(read.text().walk().map(clause -> clause.body())).anyMatch(b -> b.contains("a | b"));
  }

  @Test
  void oldWordAndPasswordsAreNamed() throws Exception {
    assertThat(troubles(Files.ole("WordDocument"))).containsExactly(Trouble.OLD_WORD);
    assertThat(troubles(Files.ole("EncryptedPackage"))).containsExactly(Trouble.PASSWORD);
    assertThat(troubles(Files.ole("Workbook"))).containsExactly(Trouble.UNKNOWN_FORMAT);
    assertThat(troubles(Files.lockedDocx(GOOD_DOCX))).containsExactly(Trouble.PASSWORD);
    assertThat(troubles(Files.lockedPdf(GOOD_PDF))).containsExactly(Trouble.PASSWORD);
  }

  @Test
  void emptyAndHugeAndWordlessFiles() throws IOException {
    assertThat(troubles(new byte[0])).containsExactly(Trouble.EMPTY_FILE);
    assertThat(troubles(new byte[20_000_001])).containsExactly(Trouble.TOO_LARGE);
    assertThat(troubles(" \n\t".getBytes(UTF_8))).containsExactly(Trouble.NO_TEXT);
    assertThat(troubles(Files.docx("<w:p/>"))).containsExactly(Trouble.NO_TEXT);
    assertThat(troubles(Files.pdfOfEmptyPages(1))).containsExactly(Trouble.NO_TEXT);
    assertThat(troubles(Files.pdfOfEmptyPages(2_001))).containsExactly(Trouble.TOO_MANY_PAGES);
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    var spaces = " ".repeat(1_000_000);
    assertThat(troubles(Files.zipBomb(spaces, 210))).containsExactly(Trouble.UNPACKS_TOO_LARGE);
    assertThat(troubles(Files.pdfBomb(210_000_000))).containsExactly(Trouble.UNPACKS_TOO_LARGE);
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    var document =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + Files.word("document", "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body>");
    var reading = Documents.read(Files.zip("word/document.xml", document), "x.docx", "en");
    assertThat(reading.toString()).doesNotContain("root:");
  }

  @Test
  void otherFormatsAreNotGuessedAt() throws IOException {
    assertThat(troubles(Files.zip("content.xml", "<x/>"))).containsExactly(Trouble.UNKNOWN_FORMAT);
    assertThat(troubles("{\\rtf1 words}".getBytes(UTF_8))).containsExactly(Trouble.UNKNOWN_FORMAT);
    assertThat(troubles(new byte[] {1, 2, 3, 4, 0, 0, 7})).containsExactly(Trouble.UNKNOWN_FORMAT);
  }

  @Test
  void aPdfOfPicturesIsRefusedByPage() throws IOException {
    assertThat(faults(Files.scannedPdf()))
        .singleElement()
        .satisfies(fault -> assertThat(fault.text()).startsWith("Page 1: This page is a picture"));
  }

  @Test
  void twoCleanColumnsAreReadInOrderAndSaidSo() throws IOException {
    var read = (Read) Documents.read(Files.pdfInColumns(2, false), "x.pdf", "en");
    var body = read.text().walk().map(clause -> clause.body()).toList().toString();
    assertThat(body.indexOf("column 1 line 30")).isBetween(0, body.indexOf("column 2 line 1"));
    assertThat(read.warnings()).extracting(Warning::what).containsExactly(Trouble.TWO_COLUMNS);
  }

  @Test
  void columnsThatCannotBeTrustedAreRefused() throws IOException {
    assertThat(troubles(Files.pdfInColumns(3, false))).containsExactly(Trouble.COLUMNS);
    assertThat(troubles(Files.pdfInColumns(2, true))).containsExactly(Trouble.COLUMNS);
  }

  @Test
  void brokenAndGluedWordsAreSaid() throws IOException {
    var file =
        Files.pdf(
            "The government acts. The gove rnment fights against waste.",
            "Cities fight against hunger; they fightagainst it with the government.");
    var read = (Read) Documents.read(file, "x.pdf", "en");
    assertThat(read.warnings())
        .extracting(Warning::what)
        .contains(Trouble.BROKEN_WORDS, Trouble.GLUED_WORDS);
    assertThat(read.warnings().toString()).contains("gove rnment", "fightagainst");
    assertThat(((Read) Documents.read(GOOD_PDF, "x.pdf", "en")).warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16"})
  void otherEncodingsAreRead(String charset) {
    var words = "Déclaration des villes\n1. Les cités œuvrent à l’égalité.";
    var read = (Read) Documents.read(words.getBytes(Charset.forName(charset)), "x.txt", "fr");
    assertThat(read.text().title()).isEqualTo("Déclaration des villes");
    assertThat(read.text().find("para_1").orElseThrow().body())
        .isEqualTo("Les cités œuvrent à l’égalité.");
    boolean marked = charset.equals("UTF-16");
    assertThat(read.warnings().stream().map(Warning::what))
        .isEqualTo(marked ? List.of() : List.of(Trouble.ENCODING));
  }

  @Test
  void theNameDoesNotDecide() {
    var read = (Read) Documents.read(GOOD_DOCX, "pact.pdf", "en");
    assertThat(read.text()).isEqualTo(Samples.pact());
    assertThat(read.warnings()).extracting(Warning::what).containsExactly(Trouble.OTHER_NAME);
  }

  @Test
  void cutOffFilesAreRefused() {
    for (int tenths = 1; tenths < 10; tenths++) {
      int length = GOOD_DOCX.length * tenths / 10;
      assertThat(troubles(Arrays.copyOf(GOOD_DOCX, length))).containsExactly(Trouble.BROKEN);
    }
    assertThat(troubles("%PDF-1.7 and no more".getBytes(UTF_8))).containsExactly(Trouble.BROKEN);
  }

  @Property(tries = 300)
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    assertThat(Documents.read(bytes, "x", "en")).isNotNull();
  }

  @Property(tries = 60)
  void noDamageMakesItThrow(
      @ForAll @IntRange(min = 4, max = 1_000_000) int at, @ForAll byte wrong, @ForAll boolean pdf) {
    var file = (pdf ? GOOD_PDF : GOOD_DOCX).clone();
    file[4 + at % (file.length - 4)] ^= (byte) (wrong | 1);
    assertThat(Documents.read(file, "x", "en")).isNotNull();
  }

  @Test
  void charactersThatAreNoTextAreRefused() {
    var words = "ab\u0001\u0002cd".repeat(5).getBytes(UTF_16LE);
    assertThat(troubles(words)).containsExactly(Trouble.UNKNOWN_FORMAT);
  }

  private static List<Fault> faults(byte[] file) {
    var reading = Documents.read(file, "file", "en");
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).faults();
  }

  private static List<Trouble> troubles(byte[] file) {
    return faults(file).stream().map(Fault::what).distinct().toList();
  }
}
