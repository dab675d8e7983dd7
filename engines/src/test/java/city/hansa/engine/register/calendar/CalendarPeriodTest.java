package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, P14D, 2024-05-16",
    "2023-01-31, P1M, 2023-02-28",
    "2024-01-31, P1M, 2024-02-29",
    "2024-02-29, P1Y, 2025-02-28",
    "2024-02-29, P4Y, 2028-02-29",
    "2024-08-31, P1Y6M, 2026-02-28",
    "2024-01-31, P1M1D, 2024-03-01",
    "2013-10-23, P5Y, 2018-10-23",
    "2024-12-02, P30D, 2025-01-01",
  })
  void endsByTheCalendar(LocalDate from, String period, LocalDate end) {
    CalendarPeriod read = CalendarPeriod.parse(period);
    assertThat(read.after(from)).isEqualTo(end);
    assertThat(read).hasToString(period);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-20, P30D, 2024-05-21", "2023-03-31, P1M, 2023-02-28"})
  void countsBack(LocalDate from, String period, LocalDate start) {
    assertThat(CalendarPeriod.parse(period).before(from)).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "14D", "P14", "P-1D", "P1.5Y", "P2W", "PT3H", "p3m", "P10000D"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> CalendarPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Period \"%s\": not a period; write P14D, P3M, P2Y or P1Y6M".formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P0Y0M"})
  void refusesAPeriodOfNothing(String text) {
    assertThatThrownBy(() -> CalendarPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one at least is not 0");
  }
}
