package city.hansa.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.imports.Column;
import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people's programs write them, drawn as text. */
class CsvFileTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("name", "k", "h", "city"),
          Column.required("made_on", "k", "h", "date"),
          Column.optional("note", "k", "h"));

  private final List<String> told = new ArrayList<>();

  /** What is read, a row a line; what is refused goes to {@link #told}. */
  private List<String> read(byte[] bytes) {
    EncodingGuess guess = new EncodingGuess();
    guess.feed(bytes, 0, bytes.length);
    List<String> rows = new ArrayList<>();
    try (CsvFile file =
        CsvFile.open(
            new ByteArrayInputStream(bytes),
            guess.encoding(),
            COLUMNS,
            column -> List.of("Bemerkung " + column.name()))) {
      SoundRows sound = new SoundRows(file, new Teller(), row -> {});
      while (sound.hasNext()) {
        Row row = sound.next();
        rows.add(
            row.number()
                + ":"
                + row.text("name")
                + "/"
                + row.text("made_on")
                + "/"
                + row.text("note"));
      }
    }
    return rows;
  }

  private final class Teller implements Hearing {
    @Override
    public void refused(long row, List<Problem> problems) {
      problems.forEach(each ->
          told.add(
              row
                  + " "
                  + each.column()
                  + " "
                  + each.messageKey().substring("imports.problem.".length())));
    }

    @Override
    public void sample(long row, SequencedMap<String, String> values) {}

    @Override
    public boolean wantsSamples() {
      return false;
    }
  }

  private List<String> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, '\uFEFF'",
    "UTF-16LE, '\uFEFF'",
    "UTF-16BE, '\uFEFF'",
    "UTF-16LE, ''",
    "windows-1252, ''"
  })
  void everyUsualEncodingIsRecognised(String charset, String mark) {
    byte[] bytes =
        (mark + "name,date\nMálaga,2009\nKöln,2010-03\n").getBytes(Charset.forName(charset));
    assertThat(read(bytes)).containsExactly("2:Málaga/2009/", "3:Köln/2010-03/");
    assertThat(told).isEmpty();
  }

  @Test
  void aBrokenByteIsToldWithItsRowAndColumn() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("name,date,note\nMálaga,2009,ünf\nK".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xf6);
    bytes.writeBytes("ln,2010,x\nBonn,2011,y\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read(bytes.toByteArray())).containsExactly("2:Málaga/2009/ünf", "4:Bonn/2011/y");
    assertThat(told).containsExactly("3 name characters");
  }

  @ParameterizedTest
  @CsvSource({"','", "';'", "'\t'"})
  void theDelimiterIsFoundByTheHeadings(String sign) {
    String text = "City,Made on,NOTE\nBonn,2011,x\n".replace(",", sign);
    assertThat(read(text)).containsExactly("2:Bonn/2011/x");
  }

  @Test
  void headingsAreMatchedByLabelToo() {
    assertThat(read("bemerkung-NAME;Date\nBonn;2011\n")).containsExactly("2:Bonn/2011/");
  }

  @Test
  void rowsPartedByAnotherSignAreToldAndBlankOnesKeepTheirNumber() {
    assertThat(read("name,date\nBonn;2011\n\n,\n\"Trier, Stadt\",2012\n"))
        .containsExactly("5:Trier, Stadt/2012/");
    assertThat(told).containsExactly("2  oneCell");
  }

  @Test
  void aCellTooManyIsToldAndEmptyOnesAtTheEndAreNot() {
    assertThat(read("name,date\nBonn,2011,,\nTrier,2012,x\n")).containsExactly("2:Bonn/2011/");
    assertThat(told).containsExactly("3  cells");
  }

  @Test
  void aRowThatIsThereTwiceIsToldOnce() {
    assertThat(read("name,date\nBonn,2011\nBonn,2012\nBonn , 2011\n")).hasSize(2);
    assertThat(told).containsExactly("4  duplicate");
  }

  @Test
  void everyFaultOfTheHeadingsIsToldAtOnce() {
    assertThatThrownBy(() -> read("name,city,colour,\nBonn,Bonn,red,\n"))
        .isInstanceOfSatisfying(
            Unreadable.class,
            faults -> {
              assertThat(faults.row()).isEqualTo(1);
              assertThat(faults.problems())
                  .extracting(Problem::column, problem -> problem.messageKey())
                  .containsExactly(
                      org.assertj.core.groups.Tuple.tuple("city", "imports.problem.twice"),
                      org.assertj.core.groups.Tuple.tuple(
                          "colour", "imports.problem.unknownColumn"),
                      org.assertj.core.groups.Tuple.tuple(
                          "made_on", "imports.problem.missingColumn"));
            });
  }

  @Test
  void aQuotationMarkThatIsNeverClosedEndsTheFileThere() {
    String text = "name,date\nBonn,2011\n\"Trier,2012\n" + "Kiel,2013\n".repeat(200_000);
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            Unreadable.class,
            fault -> {
              assertThat(fault.row()).isEqualTo(3);
              assertThat(fault.problems().getFirst().messageKey())
                  .isEqualTo("imports.problem.endless");
            });
  }

  @Test
  void nothingAtAllIsToldSo() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("imports.problem.empty");
  }

  @Test
  void theReasonsOfAnEarlierImportArePassedOver() {
    assertThat(read("name,date,import_problems\nBonn,2011,mended\n"))
        .containsExactly("2:Bonn/2011/");
  }
}
