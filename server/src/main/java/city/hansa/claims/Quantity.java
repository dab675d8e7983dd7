package city.hansa.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as its source puts it, and every value that its words leave possible.
 *
 * @param number as printed; for a range its lower end
 * @param low the least value that the words allow, itself included; null if there is none
 * @param high the greatest value that the words allow, itself included; null if there is none
 * @param says the source's own words, such as "over 150"; may be empty
 */
public record Quantity(
    BigDecimal number,
    Wording wording,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String says) {

  /** "About 200" stands for 180 to 220, "nearly 200" for 180 to 200. */
  public static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  /**
   * @throws IllegalArgumentException if the least value is above the greatest
   */
  public Quantity {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("%s is above %s".formatted(low, high));
    }
  }

  /**
   * Reads a number with the direction of its words.
   *
   * @param bound what the words allow beside the number: the upper end of a range (EXACT), the
   *     least value (AT_LEAST, UP_TO); null for the usual sense: no range, "over" (strictly more),
   *     "nearly" (within {@link #TOLERANCE}). ABOUT takes none.
   * @param whole whether only whole numbers can be meant
   */
  public static Quantity of(
      BigDecimal number, Wording wording, @Nullable BigDecimal bound, boolean whole, String says) {
    BigDecimal slack = number.abs().multiply(TOLERANCE);
    return switch (wording) {
      case EXACT -> new Quantity(number, wording, number, bound == null ? number : bound, says);
      case AT_LEAST ->
          new Quantity(number, wording, bound == null ? over(number, whole) : bound, null, says);
      case ABOUT -> new Quantity(number, wording, number.subtract(slack), number.add(slack), says);
      case UP_TO ->
          new Quantity(
              number, wording, bound == null ? number.subtract(slack) : bound, number, says);
    };
  }

  public static Quantity exact(long number) {
    return of(BigDecimal.valueOf(number), Wording.EXACT, null, true, "");
  }

  /** From the lower to the upper end, both included. */
  public static Quantity range(long low, long high) {
    return of(BigDecimal.valueOf(low), Wording.EXACT, BigDecimal.valueOf(high), true, "");
  }

  private static BigDecimal over(BigDecimal number, boolean whole) {
    return whole ? number.add(BigDecimal.ONE) : number;
  }

  /** Whether some value is possible for both; the same whichever is asked. */
  public boolean agreesWith(Quantity other) {
    return notAbove(low, other.high) && notAbove(other.low, high);
  }

  /**
   * Whether another makes it likelier: both are possible together, and the other's number lies
   * within what this one allows, give or take {@link #TOLERANCE}. "More than 85" leaves 150
   * possible, and does not support it.
   */
  public boolean supportedBy(Quantity other) {
    BigDecimal least = low == null ? null : low.subtract(low.abs().multiply(TOLERANCE));
    BigDecimal most = high == null ? null : high.add(high.abs().multiply(TOLERANCE));
    return agreesWith(other) && notAbove(least, other.number) && notAbove(other.number, most);
  }

  /** Whether it is a range from one printed end to another. */
  public boolean isRange() {
    return wording == Wording.EXACT && high != null && high.compareTo(number) > 0;
  }

  private static boolean notAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
