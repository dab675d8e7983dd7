package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"';',windows-1252", "';',UTF-8", "'\t',UTF-16LE", "'|',UTF-16BE", "',',UTF-8"})
  void anyDelimiterAndEncoding(char delimiter, String encoding) throws IOException {
    String written = "no~city~note\r\n7~Málaga~\"two\r\nlines~ and more\"\r\n~~\r\n8~Köln~\r\n";
    String text = written.replace('~', delimiter);
    NameTableFile table = read(text.getBytes(Charset.forName(encoding)));
    assertThat(table.headings()).containsExactly("no", "city", "note");
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.cell(0, 1)).isEqualTo("Málaga");
    assertThat(table.cell(0, 2)).isEqualTo("two\r\nlines" + delimiter + " and more");
    assertThat(table.cell(1, table.column("--name", "CITY"))).isEqualTo("Köln");
  }

  @Test
  void isWrittenAsItWasReadWithTheAnswersBeside() throws IOException {
    byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    byte[] text =
        "city;note\r\nKöln;\"a \"\"b\"\" c\"\r\nTurku\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[mark.length + text.length];
    System.arraycopy(mark, 0, both, 0, mark.length);
    System.arraycopy(text, 0, both, mark.length, text.length);
    Path out = folder.resolve("out.csv");
    read(both).write(out, List.of("row"), row -> List.of("r" + row));
    assertThat(Files.readString(out))
        .isEqualTo("\uFEFFcity;note;row\r\nKöln;\"a \"\"b\"\" c\";r0\r\nTurku;;r1\r\n");
  }

  @Test
  void whatCannotBeReadIsToldWithTheRemedy() {
    assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("is empty");
    byte[] endless = "city\n\"Köln\nTurku\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(endless)).hasMessageContaining("quotation mark");
    byte[] one = "town\nTurku\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(one).column("--name", "city"))
        .hasMessageContaining("no column \"city\"; it has town");
  }

  private NameTableFile read(byte[] bytes) throws IOException {
    Path in = folder.resolve("list.csv");
    Files.write(in, bytes);
    return NameTableFile.read(in, "city");
  }
}
