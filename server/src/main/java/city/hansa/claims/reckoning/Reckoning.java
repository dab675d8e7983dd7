package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.claims.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result that follows from claims by arithmetic, their numbers taken as printed.
 *
 * @param first claims on which it rests
 * @param second the other claims, of the divisor or the later time; may be empty
 * @param result in the unit that {@code how} implies
 * @param refers the claim that speaks of this very result; null if none does
 * @param note what a reader must know beside it; may be empty
 */
public record Reckoning(
    String id,
    How how,
    List<Claim> first,
    List<Claim> second,
    BigDecimal result,
    @Nullable Claim refers,
    String note) {

  /** What is done with the numbers. */
  public enum How {
    /** Percent a year from the first to the second, by the years for which they hold. */
    GROWTH,
    /** How many times the second the first is. */
    TIMES,
    /** The first divided among the second. */
    EACH,
    /** The first in percent of the second. */
    PERCENT,
    SUM,
    /** So many an hour make so many in a year of 365 days. */
    HOURS_TO_YEAR
  }

  /**
   * @throws ArithmeticException if it divides by 0
   * @throws IllegalArgumentException if growth is asked of claims without a time
   */
  static BigDecimal result(How how, List<Claim> first, List<Claim> second) {
    BigDecimal left = sum(first);
    BigDecimal right = sum(second);
    return switch (how) {
      case GROWTH -> Arithmetic.growth(left, right, year(second) - year(first));
      case TIMES, EACH -> Arithmetic.quotient(left, right);
      case PERCENT -> Arithmetic.quotient(left.movePointRight(2), right);
      case SUM -> left;
      case HOURS_TO_YEAR -> Arithmetic.hourlyInYear(left);
    };
  }

  /** The result as a claim about what {@link #refers} speaks of, so that it can exclude it. */
  public @Nullable Claim asClaim() {
    if (refers == null) {
      return null;
    }
    List<String> from =
        java.util.stream.Stream.concat(first.stream(), second.stream()).map(Claim::id).toList();
    Quantity quantity =
        Quantity.of(
            result.round(new MathContext(10)),
            Wording.EXACT,
            null,
            refers.about().kind().whole(),
            "");
    return new Claim(
        id,
        refers.about(),
        quantity,
        refers.asOf(),
        null,
        "",
        null,
        null,
        null,
        null,
        note.isEmpty() ? null : note,
        new Origin.Reckoned(from));
  }

  private static BigDecimal sum(List<Claim> claims) {
    return claims.stream()
        .map(each -> each.quantity().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int year(List<Claim> claims) {
    return claims.stream()
        .map(Claim::asOf)
        .filter(java.util.Objects::nonNull)
        .mapToInt(asOf -> asOf.earliest().getYear())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Growth needs years"));
  }
}
