package city.hansa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars and births of the timeline, on small cases and day by day. */
class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Axis AXIS = Axis.over(1910, 2026);

  @Test
  void theAxisCoversWholeDecades() {
    assertThat(AXIS).isEqualTo(new Axis(1910, 2030));
    assertThat(AXIS.decades()).hasSize(12).startsWith(1910).endsWith(2020);
    assertThat(AXIS.at(LocalDate.of(1910, 1, 1))).isEqualTo("0.000%");
    assertThat(AXIS.at(LocalDate.of(2030, 1, 1))).isEqualTo("100.000%");
    assertThat(AXIS.percent(LocalDate.of(1800, 1, 1))).isZero();
  }

  @Test
  void aBarIsSureBetweenItsImpreciseEnds() {
    List<Bar> bars =
        Bar.of(Period.between(PartialDate.parse("1957"), PartialDate.parse("2004")), AXIS, DAY);
    assertThat(bars.getFirst().sure()).isFalse();
    assertThat(bars.getLast().sure()).isFalse();
    assertThat(bars).anyMatch(Bar::sure);
  }

  @Test
  void everyDayLiesInAPieceOfItsKind() {
    List<Period> lives =
        List.of(
            Period.since(PartialDate.parse("2004-05-05")),
            Period.between(PartialDate.parse("1913"), PartialDate.parse("2004-05-05")),
            Period.between(PartialDate.parse("2013-05"), PartialDate.parse("2019")),
            Period.since(
                Disputed.among(List.of(PartialDate.parse("1986"), PartialDate.parse("1991")))),
            new Period(PartialDate.parse("1990"), End.SOMETIME));
    for (Period life : lives) {
      List<Bar> bars = Bar.of(life, AXIS, DAY);
      for (LocalDate day = LocalDate.of(1911, 1, 1); day.isBefore(DAY); day = day.plusDays(29)) {
        double x = AXIS.percent(day);
        boolean sure = bars.stream().anyMatch(bar -> bar.sure() && covers(bar, x));
        boolean perhaps = bars.stream().anyMatch(bar -> !bar.sure() && covers(bar, x));
        switch (life.contains(day)) {
          case YES -> assertThat(sure).as("%s on %s", life, day).isTrue();
          case UNKNOWN -> assertThat(perhaps).as("%s on %s", life, day).isTrue();
          case NO -> assertThat(sure && near(life, day)).as("%s on %s", life, day).isFalse();
        }
      }
    }
  }

  /** Bars are never thinner than can be seen, so they may reach a little past their end. */
  private static boolean near(Period life, LocalDate day) {
    return life.contains(day.minusDays(190)) == Truth.NO
        && life.contains(day.plusDays(190)) == Truth.NO;
  }

  private static boolean covers(Bar bar, double x) {
    double start = number(bar.x());
    return start - 0.001 <= x && x <= start + number(bar.width()) + 0.001;
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }

  @Test
  void birthsAreSureOnlyWhereAllSourcesAgreeOnTheDecade() {
    List<When> beginnings =
        List.of(
            PartialDate.parse("1985-04"),
            Disputed.among(List.of(PartialDate.parse("1986"), PartialDate.parse("1991"))),
            PartialDate.parse("2013"),
            PartialDate.parse("2027"));
    assertThat(Births.byDecade(beginnings, DAY))
        .containsExactly(
            new Births(1980, 1, 1),
            new Births(1990, 0, 1),
            new Births(2000, 0, 0),
            new Births(2010, 1, 0));
    assertThat(Births.byDecade(beginnings, LocalDate.of(1989, 12, 31)))
        .containsExactly(new Births(1980, 1, 1));
  }
}
