package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EffectFormulaTest {

  private static final LocalDate START = LocalDate.of(2024, 2, 20);

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, ON_NTH_DAY_AFTER(30), 2026-04-02",
    "2026-03-03, AFTER_EXPIRY_OF_N_DAYS(30), 2026-04-03",
    "2026-01-01, FIRST_OF_MONTH_AFTER_N_MONTHS(3), 2026-05-01",
    "2026-01-31, FIRST_OF_MONTH_AFTER_N_MONTHS(1), 2026-03-01",
    "2002-04-11, FIRST_OF_MONTH_AFTER_NTH_DAY(60), 2002-07-01",
    "2002-04-11, ON_NTH_DAY_AFTER(60), 2002-06-10",
    "2026-03-02, FIRST_OF_MONTH_AFTER_NTH_DAY(30), 2026-05-01",
    "1975-12-23, AFTER_N_MONTHS(3), 1976-03-23",
    "2026-01-31, AFTER_N_MONTHS(1), 2026-02-28",
  })
  void formulasOfRealTexts(LocalDate deposit, String formula, LocalDate effect) {
    EffectFormula read = EffectFormula.parse(formula);
    assertThat(read.after(deposit)).isEqualTo(effect);
    assertThat(read).hasToString(formula);
  }

  /** Dates of deposit and of effect as published, each with its source in the file. */
  @ParameterizedTest
  @CsvFileSource(resources = "/effect-dates.tsv", delimiter = '\t', numLinesToSkip = 2)
  void publishedTreaties(
      String treaty, String rule, Integer k, LocalDate deposit, LocalDate effect) {
    assertThat(EffectFormula.parse(rule).after(deposit)).as(treaty).isEqualTo(effect);
  }

  @Test
  void refusesOtherFormulas() {
    for (String text : List.of("", "ON_NTH_DAY_AFTER", "ON_NTH_DAY_AFTER(-1)", "SOON(3)")) {
      assertThatThrownBy(() -> EffectFormula.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Effect \"" + text + "\": not a formula; write ON_NTH");
    }
  }

  /** Counted day by day, as a clerk would. */
  @Property(tries = 300)
  void nthDayAndExpiryAreOneDayApart(
      @ForAll @IntRange(max = 800) int offset, @ForAll @IntRange(max = 90) int n) {
    LocalDate deposit = START.plusDays(offset);
    LocalDate due = deposit;
    for (int i = 0; i < n; i++) {
      due = due.plusDays(1);
    }
    assertThat(new EffectFormula.OnNthDayAfter(n).after(deposit)).isEqualTo(due);
    assertThat(new EffectFormula.AfterExpiryOfDays(n).after(deposit)).isEqualTo(due.plusDays(1));
    LocalDate first = due.plusDays(1);
    while (first.getDayOfMonth() != 1) {
      first = first.plusDays(1);
    }
    assertThat(new EffectFormula.FirstOfMonthAfterNthDay(n).after(deposit)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2019-05-01, P6M, -, 2019-11-01",
        "2019-05-01, P6M, 2019-06-01, 2019-11-01",
        "2019-05-01, P6M, 2020-01-01, 2020-01-01",
        "2019-08-31, P6M, -, 2020-02-29"
      })
  void noticeTakesEffectAtTheEarliestWhenItsPeriodIsOver(
      LocalDate received, String period, LocalDate stated, LocalDate left) {
    Notice notice = new Notice(received, CalendarPeriod.parse(period), stated);
    assertThat(notice.leftOn()).isEqualTo(left);
    assertThat(notice.mayBeRetractedOn(left.minusDays(1))).isTrue();
    assertThat(notice.mayBeRetractedOn(left)).isFalse();
    assertThat(notice.mayBeRetractedOn(received.minusDays(1))).isFalse();
  }
}
