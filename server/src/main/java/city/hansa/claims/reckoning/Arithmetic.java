package city.hansa.claims.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of published figures, in decimals: what is shown is what a reader can recompute. */
public final class Arithmetic {
  private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(24L * 365);
  private static final int MOST_STEPS = 50;

  private Arithmetic() {}

  /**
   * How much more a year, in percent, if every year grew by the same share: {@code 100 ((to /
   * from)^(1 / years) - 1)}, to 16 digits.
   *
   * @param years 1 or more
   * @throws IllegalArgumentException unless both figures are above 0
   */
  public static BigDecimal growth(BigDecimal from, BigDecimal to, int years) {
    if (from.signum() <= 0 || to.signum() <= 0 || years < 1) {
      throw new IllegalArgumentException(
          "Growth from %s to %s in %d years: give figures above 0 and 1 year or more"
              .formatted(from, to, years));
    }
    BigDecimal factor = root(to.divide(from, EXACT), years);
    return factor.subtract(BigDecimal.ONE).multiply(HUNDRED).round(new MathContext(16));
  }

  /**
   * @throws ArithmeticException if {@code by} is 0
   */
  public static BigDecimal quotient(BigDecimal figure, BigDecimal by) {
    return figure.divide(by, new MathContext(20, RoundingMode.HALF_EVEN));
  }

  /** So many an hour, in a year of 365 days. */
  public static BigDecimal hourlyInYear(BigDecimal anHour) {
    return anHour.multiply(HOURS_A_YEAR);
  }

  /** The positive n-th root by Newton's method, begun near it. */
  private static BigDecimal root(BigDecimal radicand, int n) {
    BigDecimal degree = BigDecimal.valueOf(n);
    BigDecimal guess = BigDecimal.valueOf(Math.pow(radicand.doubleValue(), 1.0 / n));
    BigDecimal enough = BigDecimal.ONE.movePointLeft(30);
    for (int step = 0; step < MOST_STEPS; step++) {
      BigDecimal next =
          guess
              .multiply(degree.subtract(BigDecimal.ONE))
              .add(radicand.divide(guess.pow(n - 1, EXACT), EXACT))
              .divide(degree, EXACT);
      if (next.subtract(guess).abs().compareTo(enough) < 0) {
        return next;
      }
      guess = next;
    }
    return guess;
  }
}
