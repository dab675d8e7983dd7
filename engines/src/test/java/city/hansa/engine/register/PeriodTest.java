package city.hansa.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  /** One possible case of a period: its true first day and the true day that ended it. */
  private record World(LocalDate from, LocalDate until) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }

    boolean meets(World other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }

    int age(LocalDate asOf) {
      LocalDate end = until.isBefore(asOf) ? until : asOf;
      int years = 0;
      while (!from.plusYears(years + 1).isAfter(end)) {
        years++;
      }
      return years;
    }
  }

  private static final When LONG_AGO = When.parse("2003-10-01");
  private static final When ANY_TIME = When.parse("[2003-10-01,2005-05]");
  private static final When FAR_AHEAD = When.parse("2006-01-01");

  private static final When ANY_TIME_LATER = When.parse("[2003-10-02,2005-06]");

  @Provide
  Arbitrary<Period> periods() {
    return Drawn.periods();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Drawn.days();
  }

  /** Unknown and open bounds are tried just beyond every day that the test draws. */
  private static List<World> worlds(Period period) {
    When from = period.from() == null ? ANY_TIME : period.from();
    When until =
        switch (period.until()) {
          case End.Open() -> FAR_AHEAD;
          case End.On(When end) -> end;
          case End.Sometime() -> ANY_TIME_LATER;
        };
    List<World> worlds = new ArrayList<>();
    for (LocalDate start : Drawn.days(from)) {
      for (LocalDate end : Drawn.days(until)) {
        if (start.isBefore(end)) {
          worlds.add(new World(start, end));
        }
      }
    }
    return worlds;
  }

  @Property(tries = 200)
  void containsAgreesWithEveryWorld(
      @ForAll("periods") Period period, @ForAll("days") LocalDate day) {
    assertThat(period.contains(day))
        .isEqualTo(Drawn.judged(worlds(period).stream().map(world -> world.holds(day))));
  }

  @Property(tries = 200)
  void overlapsAgreesWithEveryPairOfWorlds(
      @ForAll("periods") Period a, @ForAll("periods") Period b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(bruteOverlap(a, b));
  }

  private static Truth bruteOverlap(Period a, Period b) {
    List<World> others = worlds(b);
    boolean every = true;
    boolean some = false;
    for (World one : worlds(a)) {
      for (World other : others) {
        boolean meets = one.meets(other);
        every &= meets;
        some |= meets;
        if (some && !every) {
          return Truth.UNKNOWN;
        }
      }
    }
    return Truth.of(every);
  }

  @Property(tries = 200)
  void yearsAgreeWithEveryWorld(@ForAll("periods") Period period, @ForAll("days") LocalDate draw) {
    LocalDate asOf = draw.plusMonths(draw.getDayOfMonth() % 2 * 100L);
    Period ended = period.until() instanceof End.On ? period : new Period(period.from(), End.OPEN);
    if (ended.from() == null) {
      assertThat(ended.years(asOf)).isEqualTo(new Age.Unknown());
      return;
    }
    IntSummaryStatistics ages =
        worlds(ended).stream()
            .map(w -> ended.until() instanceof End.Open ? new World(w.from, LocalDate.MAX) : w)
            .filter(world -> !world.from.isAfter(asOf))
            .mapToInt(world -> world.age(asOf))
            .summaryStatistics();
    assertThat(ended.years(asOf))
        .isEqualTo(
            ages.getCount() == 0
                ? new Age.NotBegun()
                : new Age.Years(ages.getMin(), ages.getMax()));
  }

  @Property(tries = 300)
  void twoHalfOpenPeriodsThatTouchShareNoDayAndLeaveNone(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate day) {
    LocalDate start = LocalDate.of(2003, 1, 1);
    LocalDate turn = a.isBefore(b) ? a : b;
    Period first = Period.between(PartialDate.of(start), PartialDate.of(turn));
    Period second = Period.since(PartialDate.of(turn));
    assertThat(first.overlaps(second)).isEqualTo(Truth.NO);
    assertThat(first.contains(day)).isEqualTo(second.contains(day).not());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1913       | 2004       | 2004-06-01 | UNKNOWN
          1913       | 2004       | 2004-12-31 | NO
          1913       | 2004       | 2003-12-31 | YES
          1913       | 2004-05-05 | 2004-05-04 | YES
          1913       | 2004-05-05 | 2004-05-05 | NO
          2004-06-15 | 2004       | 2004-06-15 | YES
          2004-05-05 | open       | 2004-05-05 | YES
          2004-05-05 | open       | 2004-05-04 | NO
          2005       | open       | 2005-07-01 | UNKNOWN
          2005       | sometime   | 2006-07-01 | UNKNOWN
          unknown    | open       | 2006-07-01 | UNKNOWN
          unknown    | 2004-05-05 | 2004-05-04 | YES
          unknown    | 2004-05-05 | 2004-05-03 | UNKNOWN
          """)
  void containsAsDrawn(String from, String until, LocalDate day, Truth expected) {
    assertThat(drawn(from, until).contains(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004-05-05 | open     | 2024-05-04 | Years[min=19, max=19]
          2004-05-05 | open     | 2024-05-05 | Years[min=20, max=20]
          2004-05-05 | open     | 2004-05-04 | NotBegun[]
          2005       | open     | 2024-06-30 | Years[min=18, max=19]
          1913       | 2004     | 2026-01-01 | Years[min=90, max=91]
          1913       | sometime | 2026-01-01 | Years[min=0, max=113]
          2004-02-29 | open     | 2005-02-28 | Years[min=1, max=1]
          unknown    | open     | 2026-01-01 | Unknown[]
          """)
  void yearsAsDrawn(String from, String until, LocalDate asOf, String expected) {
    assertThat(drawn(from, until).years(asOf)).hasToString(expected);
  }

  private static Period drawn(String from, String until) {
    End end =
        switch (until) {
          case "open" -> End.OPEN;
          case "sometime" -> End.SOMETIME;
          default -> End.on(When.parse(until));
        };
    return new Period(from.equals("unknown") ? null : When.parse(from), end);
  }

  @Test
  void refusesAnEndThatIsNotAfterTheBeginning() {
    assertThatThrownBy(() -> Period.between(When.parse("2004-05-05"), When.parse("2004-05-05")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2004-05-05 until 2004-05-05: it ends before it begins");
    assertThat(Period.between(LONG_AGO, FAR_AHEAD).contains(LocalDate.of(2005, 1, 1)))
        .isEqualTo(Truth.YES);
  }
}
