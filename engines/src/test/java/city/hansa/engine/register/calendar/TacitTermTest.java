package city.hansa.engine.register.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TacitTermTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2024-02-29 | P1Y | P1M | -          | 2029-01-01 | 2025-02-28 2026-02-28 2027-02-28 2028-02-29                     | -
          2024-01-31 | P1M | P7D | -          | 2024-06-01 | 2024-02-29 2024-03-31 2024-04-30 2024-05-31                     | -
          2013-10-23 | P5Y | P3M | 2018-07-23 | 2030-01-01 |                                                               | 2018-10-23
          2013-10-23 | P5Y | P3M | 2018-07-24 | 2030-01-01 | 2018-10-23                                                    | 2023-10-23
          2013-10-23 | P5Y | P3M | 2010-01-01 | 2013-10-22 |                                                               | 2018-10-23
          2020-01-01 | P1Y | -   | 2020-12-31 | 2030-01-01 |                                                               | 2021-01-01
          2020-01-01 | P1Y | -   | 2021-01-01 | 2030-01-01 | 2021-01-01                                                    | 2022-01-01
          """)
  void renewsItselfUnlessNoticeComesInTime(
      LocalDate start,
      String length,
      String notice,
      LocalDate given,
      LocalDate day,
      String renewals,
      LocalDate end) {
    TacitTerm term = term(start, length, notice);
    assertThat(
            term.renewals(day, given).stream()
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(renewals == null ? "" : renewals);
    assertThat(term.endsOn(given).orElse(null)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2013-10-23, P5Y, P3M, 2013-10-23, 2018-07-23",
        "2013-10-23, P5Y, P3M, 2018-10-23, 2023-07-23",
        "2020-02-29, P1Y, P1M, 2020-03-01, 2021-01-31",
        "2020-01-01, P1Y, -, 2020-06-01, 2020-12-31"
      })
  void saysUntilWhenNoticeIsInTime(
      LocalDate start, String length, String notice, LocalDate day, LocalDate last) {
    assertThat(term(start, length, notice).lastDayForNotice(day)).isEqualTo(last);
  }

  /** The last day for notice is the last one that ends the run, found day by day. */
  @Property(tries = 300)
  void theLastDayForNoticeIsTheLastThatEndsTheRun(
      @ForAll @IntRange(max = 1500) int start,
      @ForAll @IntRange(min = 1, max = 30) int months,
      @ForAll @IntRange(max = 3) int noticeMonths,
      @ForAll @IntRange(min = 1, max = 20) int noticeDays) {
    LocalDate from = LocalDate.of(2019, 12, 1).plusDays(start);
    TacitTerm term =
        new TacitTerm(
            from,
            CalendarPeriod.ofMonths(months + 4),
            new CalendarPeriod(0, noticeMonths, noticeDays));
    LocalDate end = from.plusMonths(months + 4L);
    LocalDate last =
        Stream.iterate(end, day -> day.minusDays(1))
            .filter(day -> term.endsOn(day).orElseThrow().equals(end))
            .findFirst()
            .orElseThrow();
    assertThat(term.lastDayForNotice(from)).isEqualTo(last);
    assertThat(last.plusMonths(noticeMonths).plusDays(noticeDays)).isBeforeOrEqualTo(end);
  }

  private static TacitTerm term(LocalDate start, String length, String notice) {
    return new TacitTerm(
        start, CalendarPeriod.parse(length), notice == null ? null : CalendarPeriod.parse(notice));
  }
}
