package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectRuleTest {

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
  })
  void formulasOfRealTexts(LocalDate deposit, String formula, LocalDate effect) {
    EffectFormula read = EffectFormula.parse(formula);
    assertThat(read.after(deposit)).isEqualTo(effect);
    assertThat(read).hasToString(formula);
  }

  @Test
  void refusesOtherFormulas() {
    for (String text : List.of("", "ON_NTH_DAY_AFTER", "ON_NTH_DAY_AFTER(-1)", "SOON(3)")) {
      assertThatThrownBy(() -> EffectFormula.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Effect \"" + text + "\": not a formula; write ON_NTH");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2 | ON_NTH_DAY_AFTER(30) | no  | 2026-01-01            |                       | -
          2 | ON_NTH_DAY_AFTER(30) | no  | 2026-03-03 2026-01-01 |                       | 2026-04-02 on
          2 | ON_NTH_DAY_AFTER(30) | no  | 2026-01-01 2026-03-03 | 2026-06-01            | 2026-04-02 on
          2 | ON_NTH_DAY_AFTER(30) | yes | 2026-01-01 2026-03-03 | 2026-06-01            | 2026-04-02 2026-06-01
          2 | ON_NTH_DAY_AFTER(30) | yes | 2026-01-01 2026-03-03 | 2026-03-20            | -
          2 | ON_NTH_DAY_AFTER(30) | no  | 2026-01-01 2026-03-03 | 2026-03-20            | 2026-04-02 on
          2 | ON_NTH_DAY_AFTER(30) | no  | 2026-01-01 2026-03-03 | 2026-02-01            | -
          2 | ON_NTH_DAY_AFTER(30) | yes | 2026-01-01 2026-03-03 2026-05-01 | 2026-06-01 2026-07-01 | 2026-04-02 2026-07-01
          """)
  void effectWithWithdrawals(
      int k, String formula, String ends, String confirmed, String withdrawn, String expected) {
    EffectRule rule = new EffectRule(k, EffectFormula.parse(formula), ends.equals("yes"));
    assertThat(
            rule.effect(days(confirmed), days(withdrawn))
                .map(effect ->
                    effect.from() + " " + (effect.until() == null ? "on" : effect.until()))
                .orElse(null))
        .isEqualTo(expected);
  }

  private static List<LocalDate> days(String text) {
    return text == null ? List.of() : Stream.of(text.split(" ")).map(LocalDate::parse).toList();
  }

  @Test
  void theTenthOfTwelveConfirmationsCounts() {
    List<LocalDate> confirmed =
        IntStream.range(0, 12)
            .mapToObj(i -> i == 9 ? "2026-03-03" : i < 9 ? "2026-02-0" + (i + 1) : "2026-04-01")
            .map(LocalDate::parse)
            .toList();
    EffectRule rule = new EffectRule(10, new EffectFormula.OnNthDayAfter(30), false);
    assertThat(rule.effectDay(confirmed.reversed())).contains(LocalDate.of(2026, 4, 2));
    assertThat(rule.effectDay(confirmed.subList(0, 9))).isEmpty();
    assertThat(rule.effect(confirmed, List.of(LocalDate.of(2026, 5, 1))).orElseThrow().until())
        .isNull();
  }

  /** Counts day by day: the first with enough, then as many days as the text says. */
  @Property(tries = 300)
  void nthDayAndExpiryAreOneDayApart(
      @ForAll @Size(min = 1, max = 8) int[] offsets,
      @ForAll @IntRange(min = 1, max = 8) int k,
      @ForAll @IntRange(max = 90) int n) {
    List<LocalDate> confirmed =
        Arrays.stream(offsets).mapToObj(day -> START.plusDays(Math.floorMod(day, 400))).toList();
    LocalDate enough = START;
    while (count(confirmed, enough) < k && enough.isBefore(START.plusDays(401))) {
      enough = enough.plusDays(1);
    }
    LocalDate due = enough;
    for (int i = 0; i < n; i++) {
      due = due.plusDays(1);
    }
    boolean reached = confirmed.size() >= k;
    assertThat(rule(k, new EffectFormula.OnNthDayAfter(n)).effectDay(confirmed).orElse(null))
        .isEqualTo(reached ? due : null);
    assertThat(rule(k, new EffectFormula.AfterExpiryOfDays(n)).effectDay(confirmed).orElse(null))
        .isEqualTo(reached ? due.plusDays(1) : null);
    LocalDate first = due.plusDays(1);
    while (first.getDayOfMonth() != 1) {
      first = first.plusDays(1);
    }
    assertThat(
            rule(k, new EffectFormula.FirstOfMonthAfterNthDay(n)).effectDay(confirmed).orElse(null))
        .isEqualTo(reached ? first : null);
  }

  private static EffectRule rule(int k, EffectFormula formula) {
    return new EffectRule(k, formula, false);
  }

  private static long count(List<LocalDate> days, LocalDate upTo) {
    return days.stream().filter(day -> !day.isAfter(upTo)).count();
  }

  @Test
  void impreciseDatesGiveEveryDayPossible() {
    EffectRule rule = rule(2, new EffectFormula.OnNthDayAfter(30));
    When effect =
        rule.effectDate(Stream.of("2026-01", "2026-03", "2026-02-10").map(When::parse).toList())
            .orElseThrow();
    assertThat(effect.earliest()).isEqualTo("2026-03-12");
    assertThat(effect).hasToString("2026-03-12");
    assertThat(rule.effectDate(List.of(When.parse("2026"), When.parse("2026-03-01"))).orElseThrow())
        .hasToString("[2026-03-31,2027-01-30]");
    assertThat(rule.effectDate(List.of(When.parse("2026")))).isEmpty();
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
