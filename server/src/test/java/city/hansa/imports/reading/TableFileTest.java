package city.hansa.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.imports.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people's programs write them. */
class TableFileTest {
  @TempDir private Path folder;

  /** Rows as text, one line each. */
  private static final class Heard implements TableRows {
    private final List<String> lines = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    @Override
    public void sheet(String name) {
      if (!name.isEmpty()) {
        lines.add("[" + name + "]");
      }
    }

    @Override
    public void row(long number, List<String> cells) {
      lines.add(number + ": " + String.join("|", cells));
    }

    @Override
    public void found(long row, Problem problem) {
      found.add(
          row + " " + problem.column() + " " + problem.messageKey().replace("imports.found.", ""));
    }
  }

  private Heard read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    Heard heard = new Heard();
    TableFile.read(file, heard);
    return heard;
  }

  private Heard read(String text, Charset charset) throws IOException {
    return read(text.getBytes(charset));
  }

  @Test
  void theDelimiterIsThatByWhichRowsAgree() throws IOException {
    assertThat(read("City;Country\nBonn;DE\nLyon, Rhône;FR\n", StandardCharsets.UTF_8).lines)
        .containsExactly("1: City|Country", "2: Bonn|DE", "3: Lyon, Rhône|FR");
    assertThat(read("City\tCountry\nBonn\tDE\n", StandardCharsets.UTF_16LE).lines)
        .containsExactly("1: City|Country", "2: Bonn|DE");
  }

  @Test
  void aRowPartedOtherwiseIsPartedAsTheOthersAndTold() throws IOException {
    Heard heard =
        read(
            "City;Country;Year\nBonn;DE;2001\nLyon,FR,2002\n\nBari;IT;2003\n",
            StandardCharsets.UTF_8);
    assertThat(heard.lines)
        .containsExactly(
            "1: City|Country|Year", "2: Bonn|DE|2001", "3: Lyon|FR|2002", "5: Bari|IT|2003");
    assertThat(heard.found).containsExactly("3  delimiter");
  }

  @Test
  void brokenCharactersAreRepairedOrTold() throws IOException {
    Heard mended = read("City,Country\nMÃ¡laga,ES\n", StandardCharsets.UTF_8);
    assertThat(mended.lines).contains("2: Málaga|ES");
    assertThat(mended.found).containsExactly("2 A2 repaired");
    assertThat(read("City,Country\nMálaga,ES\n", Charset.forName("windows-1252")).lines)
        .contains("2: Málaga|ES");
    assertThat(read("City,Country\nM\uFFFDlaga,ES\n", StandardCharsets.UTF_8).found)
        .containsExactly("2 A2 lost");
  }

  @Test
  void aQuoteThatDoesNotEndIsToldWithItsRow() {
    assertThatThrownBy(() -> read("a,b\n1,2\n\"3,4\n5,6\n", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(Unreadable.class, broken -> assertThat(broken.row()).isEqualTo(3));
  }

  @Test
  void oldWorkbooksAndPicturesAreRefusedInPlainWords() {
    byte[] old = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
    assertThatThrownBy(() -> read(old)).hasMessageContaining("oldExcel");
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThatThrownBy(() -> read(zip)).hasMessageContaining("noWorkbook");
  }

  @Test
  void aWorkbookIsReadSheetBySheetWithDaysNumbersAndMergedCells() throws IOException {
    Heard heard = read(workbook());
    assertThat(heard.lines)
        .containsExactly(
            "[Members]",
            "1: City|Country|Since",
            "2: Bonn|Germany|2001-05-09",
            "3: Köln|Germany|1999",
            "4: Lyon|France|12.5",
            "[Notes]",
            "1: A note");
    assertThat(heard.found).containsExactlyInAnyOrder("2 B2:B3 mergedDown", "1 A1:B1 mergedAcross");
  }

  @Test
  void aWorkbookThatIsBrokenAnywhereIsReadOrRefusedInPlainWords() throws IOException {
    byte[] sound = workbook();
    int refused = 0;
    for (int at = 0; at + 60 < sound.length; at += 61) {
      byte[] broken = sound.clone();
      java.util.Arrays.fill(broken, at, at + 60, (byte) 0xff);
      try {
        read(broken);
      } catch (Unreadable said) {
        refused++;
        assertThat(said.problems()).isNotEmpty();
      }
    }
    assertThat(refused).isPositive();
  }

  private byte[] workbook() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream to = Files.newOutputStream(file)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      XSSFSheet members = book.createSheet("Members");
      row(members, 0, "City", "Country", "Since");
      Row bonn = row(members, 1, "Bonn", "Germany");
      bonn.createCell(2).setCellValue(LocalDate.of(2001, 5, 9));
      bonn.getCell(2).setCellStyle(day);
      row(members, 2, "Köln", "").createCell(2).setCellValue(1999);
      row(members, 3, "Lyon", "France").createCell(2).setCellValue(12.5);
      members.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
      XSSFSheet notes = book.createSheet("Notes");
      row(notes, 0, "A note", "");
      notes.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
      book.write(to);
    }
    return Files.readAllBytes(file);
  }

  private static Row row(XSSFSheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }
}
