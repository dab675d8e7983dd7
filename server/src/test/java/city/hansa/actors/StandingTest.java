package city.hansa.actors;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate READ = LocalDate.of(2026, 11, 22);

  /** IULA: founded 1913, merged into UCLG on 5 May 2004. */
  private static final Period IULA =
      Period.between(PartialDate.parse("1913"), PartialDate.parse("2004-05-05"));

  @Test
  void aBodyStandsBetweenItsDates() {
    assertThat(on(1912, 12, 31, IULA)).isEqualTo(Standing.NOT_YET);
    assertThat(on(1913, 6, 1, IULA)).isEqualTo(Standing.UNKNOWN);
    assertThat(on(1990, 1, 1, IULA)).isEqualTo(Standing.EXISTS);
    assertThat(on(2004, 5, 4, IULA)).isEqualTo(Standing.EXISTS);
    assertThat(on(2004, 5, 5, IULA)).isEqualTo(Standing.ENDED);
  }

  @Test
  void aBodyOfUnknownBeginningStandsFromTheDayOnWhichItIsAttested() {
    Period city = new Period(null, End.OPEN);
    assertThat(Standing.on(READ, city, READ)).isEqualTo(Standing.EXISTS);
    assertThat(Standing.on(READ.minusDays(1), city, READ)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void attestationSaysNothingOfABodyThatEndedNobodyKnowsWhen() {
    Period ended = new Period(PartialDate.parse("1990"), End.SOMETIME);
    assertThat(Standing.on(READ, ended, READ)).isEqualTo(Standing.UNKNOWN);
  }

  private static Standing on(int year, int month, int day, Period existence) {
    return Standing.on(LocalDate.of(year, month, day), existence, READ);
  }
}
