package city.hansa.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009       | YEAR  | 2009-01-01 | 2009-12-31
          2009-03    | MONTH | 2009-03-01 | 2009-03-31
          2009-03-22 | DAY   | 2009-03-22 | 2009-03-22
          2012-02    | MONTH | 2012-02-01 | 2012-02-29
          1900-02    | MONTH | 1900-02-01 | 1900-02-28
          0001       | YEAR  | 0001-01-01 | 0001-12-31
          9999-12-31 | DAY   | 9999-12-31 | 9999-12-31
          """)
  void readsDates(String text, Precision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009-13     | there is no month 13; write a month from 01 to 12
          2009-00-01  | there is no month 00; write a month from 01 to 12
          2009-02-29  | 2009-02 has no day 29; write a day from 01 to 28
          2009-03-00  | 2009-03 has no day 00; write a day from 01 to 31
          0000        | there is no year 0000; write a year from 0001 to 9999
          ''          | not a date; write 2009, 2009-03 or 2009-03-22
          2009-3      | not a date; write 2009, 2009-03 or 2009-03-22
          22.03.2009  | not a date; write 2009, 2009-03 or 2009-03-22
          20090322    | not a date; write 2009, 2009-03 or 2009-03-22
          +2009       | not a date; write 2009, 2009-03 or 2009-03-22
          '2009 '     | not a date; write 2009, 2009-03 or 2009-03-22
          """)
  void refusesAndSaysHowToMend(String text, String reason) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Date \"%s\": %s".formatted(text, reason));
  }

  @Test
  void refusesDigitsOfOtherScriptsAndShortensLongText() {
    assertThatThrownBy(() -> PartialDate.parse("\u0662\u0660\u0660\u0669"))
        .hasMessageContaining("not a date");
    assertThatThrownBy(() -> PartialDate.parse("9".repeat(1000)))
        .hasMessageStartingWith("Date \"" + "9".repeat(40) + "...\": not a date");
    assertThatThrownBy(() -> When.parse("[2004,2005")).hasMessageContaining("not closed");
    assertThatThrownBy(() -> When.parse("[2004,]")).hasMessageContaining("not a date");
  }

  @Test
  void refusesYearsOutsideAndDaysThatAreNotTheFirst() {
    assertThatThrownBy(() -> PartialDate.ofYear(0)).hasMessageContaining("0001 to 9999");
    assertThatThrownBy(() -> PartialDate.ofYear(10_000)).hasMessageContaining("0001 to 9999");
    assertThatThrownBy(() -> new PartialDate(LocalDate.of(2009, 3, 22), Precision.MONTH))
        .hasMessage("2009-03-22 is not the first day of a MONTH");
  }
}
