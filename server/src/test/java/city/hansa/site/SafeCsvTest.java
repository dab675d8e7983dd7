package city.hansa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "\r=1"})
  void textThatASpreadsheetWouldComputeIsDefused(String text) {
    assertThat(SafeCsv.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void numbersAndPlainTextStay() {
    assertThat(SafeCsv.safe(-58.38)).isEqualTo(-58.38);
    assertThat(SafeCsv.safe("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
  }

  @Test
  void aRowIsWrittenAsRfc4180Says() {
    assertThat(SafeCsv.of(List.of("a", "b"), List.of(Arrays.asList("x, \"y\"", null))))
        .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",\r\n");
  }
}
