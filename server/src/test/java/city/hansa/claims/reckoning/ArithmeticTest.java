package city.hansa.claims.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  /** Published counts of networks, and cities above a million: 1.0508 ^ 14 = 2.00 and so on. */
  @ParameterizedTest
  @CsvSource({"60, 120, 14, 5.1", "120, 200, 10, 5.2", "75, 447, 61, 3.0", "100, 100, 7, 0.0"})
  void growthIsAsAReaderReckonsIt(String from, String to, int years, String percent) {
    assertThat(rounded(Arithmetic.growth(number(from), number(to), years), 1)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "1070, 52, 1, 20.6",
    "239, 138, 2, 1.73",
    "104, 76, 2, 1.37",
    "200, 120, 2, 1.67",
    "1500000000, 34, 0, 44117647",
    "2800000000, 8000, 0, 350000"
  })
  void quotientsAreAsAReaderReckonsThem(String figure, String by, int digits, String result) {
    assertThat(rounded(Arithmetic.quotient(number(figure), number(by)), digits)).isEqualTo(result);
  }

  @Test
  void sixtyFiveAnHourAreAsManyAYear() {
    assertThat(Arithmetic.hourlyInYear(number("65"))).isEqualTo(number("569400"));
    assertThat(Arithmetic.hourlyInYear(number("56"))).isEqualTo(number("490560"));
  }

  @Test
  void growthFromNothingIsNone() {
    assertThatThrownBy(() -> Arithmetic.growth(number("0"), number("5"), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above 0");
  }

  /** Growing by what was found, year by year, leads back to the later figure. */
  @Property
  void growthLeadsBack(
      @ForAll @IntRange(min = 1, max = 100_000) int from,
      @ForAll @IntRange(min = 1, max = 100_000) int to,
      @ForAll @IntRange(min = 1, max = 120) int years) {
    BigDecimal percent = Arithmetic.growth(BigDecimal.valueOf(from), BigDecimal.valueOf(to), years);
    BigDecimal factor = percent.movePointLeft(2).add(BigDecimal.ONE);
    BigDecimal back = BigDecimal.valueOf(from).multiply(factor.pow(years, MathContext.DECIMAL128));
    assertThat(back.subtract(BigDecimal.valueOf(to)).abs())
        .isLessThan(BigDecimal.valueOf(to).movePointLeft(5).max(new BigDecimal("0.00001")));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String rounded(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
