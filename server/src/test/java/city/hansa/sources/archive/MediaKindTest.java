package city.hansa.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MediaKindTest {

  @Test
  void theContentDecidesNotTheName() {
    assertThat(kind("%PDF-1.7 ...", "note.txt")).contains(MediaKind.PDF);
    assertThat(of(HexFormat.of().parseHex("89504e470d0a1a0a00"), "a.pdf")).contains(MediaKind.PNG);
    assertThat(of(HexFormat.of().parseHex("ffd8ffe000"), "a.txt")).contains(MediaKind.JPEG);
    assertThat(kind("MZ\u0000\u0003 program", "report.pdf")).isEmpty();
    assertThat(kind("", "empty.txt")).isEmpty();
  }

  @Test
  void aPageNeverPassesForPlainText() {
    assertThat(kind("<!DOCTYPE html><p>x", "data.csv")).contains(MediaKind.HTML);
    assertThat(kind("  \n<HTML><script>alert(1)</script>", "a.txt")).contains(MediaKind.HTML);
    assertThat(MediaKind.HTML.served()).startsWith("text/plain");
  }

  @Test
  void textIsUtf8() {
    assertThat(kind("name,count\nKöln,1\n", "a.csv")).contains(MediaKind.CSV);
    assertThat(kind("name,count\nKöln,1\n", "a.dat")).contains(MediaKind.TEXT);
    assertThat(of("Köln".getBytes(StandardCharsets.ISO_8859_1), "a.txt")).isEmpty();
  }

  @Test
  void officeFilesAreLookedInto() throws IOException {
    assertThat(of(zip(10, "[Content_Types].xml", "word/document.xml"), "a.docx"))
        .contains(MediaKind.DOCX);
    assertThat(of(zip(10, "[Content_Types].xml", "xl/workbook.xml"), "a.xlsx"))
        .contains(MediaKind.XLSX);
    assertThat(of(zip(10, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a"))
        .isEmpty();
    assertThat(of(zip(10, "program.exe"), "a.docx")).isEmpty();
  }

  @Test
  void aPackedFileThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] bomb = zip(210 << 20, "[Content_Types].xml", "word/document.xml");
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(of(bomb, "a.docx")).isEmpty();
    String[] many = new String[5_001];
    for (int i = 0; i < many.length; i++) {
      many[i] = i == 0 ? "[Content_Types].xml" : i == 1 ? "word/document.xml" : "part" + i;
    }
    assertThat(of(zip(1, many), "a.docx")).isEmpty();
  }

  private static Optional<MediaKind> kind(String content, String name) {
    return of(content.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Optional<MediaKind> of(byte[] content, String name) {
    return MediaKind.of(content, name);
  }

  /** The last entry holds so many zeros. */
  private static byte[] zip(int zeros, String... names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < names.length; i++) {
        zip.putNextEntry(new ZipEntry(names[i]));
        int left = i == names.length - 1 ? zeros : 1;
        for (; left > 0; left -= block.length) {
          zip.write(block, 0, Math.min(left, block.length));
        }
      }
    }
    return packed.toByteArray();
  }
}
