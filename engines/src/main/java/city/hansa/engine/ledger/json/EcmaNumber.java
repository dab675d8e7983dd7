package city.hansa.engine.ledger.json;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as ECMAScript writes them (Number::toString,
 * https://tc39.es/ecma262/#sec-numeric-types-number-tostring): the fewest digits that lead back to
 * the same double and, of those, the nearest.
 *
 * <p>Java's own shortest form since release 19 agrees but for its least length of two digits: it
 * writes 4.9E-324 where one digit would do. That case is looked at again here.
 */
final class EcmaNumber {

  private static final double EXACT = 1L << 53;

  private EcmaNumber() {}

  static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
      return Long.toString((long) value);
    }
    return value < 0 ? "-" + positive(-value) : positive(value);
  }

  private static String positive(double value) {
    BigDecimal shortest =
        oneDigit(new BigDecimal(Double.toString(value)).stripTrailingZeros(), value);
    String digits = shortest.unscaledValue().toString();
    int count = digits.length();
    int point = count - shortest.scale();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return scientific(digits, point - 1);
  }

  private static String scientific(String digits, int exponent) {
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }

  /** The nearest form of one digit instead of two, where it means the same double. */
  private static BigDecimal oneDigit(BigDecimal shortest, double value) {
    if (shortest.precision() != 2) {
      return shortest;
    }
    BigDecimal rounded = shortest.round(new MathContext(1)).stripTrailingZeros();
    return rounded.doubleValue() == value ? rounded : shortest;
  }
}
