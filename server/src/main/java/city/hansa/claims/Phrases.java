package city.hansa.claims;

import city.hansa.engine.register.PartialDate;
import city.hansa.site.Site;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures and times in the reader's words. */
public final class Phrases {

  private Phrases() {}

  /** The number with the direction of its wording: "over 150", "250 to 300". */
  public static String number(Quantity quantity, Site site) {
    return site.t(
        "claims.wording." + direction(quantity),
        figure(quantity.number(), site),
        upper(quantity, site));
  }

  /** What stands before the number, without it; empty for an exact one. */
  public static String direction(Quantity quantity) {
    BigDecimal number = quantity.number();
    return switch (quantity.wording()) {
      case EXACT -> quantity.isRange() ? "RANGE" : "EXACT";
      case AT_LEAST -> same(quantity.low(), number) ? "AT_LEAST" : "OVER";
      case ABOUT -> "ABOUT";
      case UP_TO -> near(quantity) ? "NEARLY" : "UP_TO";
    };
  }

  private static boolean near(Quantity quantity) {
    BigDecimal low = quantity.low();
    return low != null
        && low.signum() > 0
        && low.compareTo(quantity.number().multiply(new BigDecimal("0.8"))) >= 0;
  }

  private static boolean same(@Nullable BigDecimal one, BigDecimal other) {
    return one != null && one.compareTo(other) == 0;
  }

  private static String upper(Quantity quantity, Site site) {
    BigDecimal high = quantity.high();
    return high == null ? "" : figure(high, site);
  }

  /** With the reader's grouping; fractions to three digits. */
  public static String figure(BigDecimal number, Site site) {
    return number.stripTrailingZeros().scale() <= 0
        ? site.number(number.longValue())
        : site.number(number.setScale(3, RoundingMode.HALF_EVEN).doubleValue(), 3);
  }

  /** A year without grouping, anything else as a number. */
  static String figure(Claim claim, Site site) {
    return claim.about().kind() == CountKind.YEAR
        ? claim.quantity().number().toPlainString()
        : number(claim.quantity(), site);
  }

  /** A date with the precision that it has. */
  public static String date(PartialDate date, Site site) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.earliest().getYear());
      case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", latin(site)).format(date.earliest());
      case DAY -> site.day(date.earliest());
    };
  }

  private static Locale latin(Site site) {
    return new Locale.Builder()
        .setLocale(site.language())
        .setUnicodeLocaleKeyword("nu", "latn")
        .build();
  }

  /** What was counted: the kind, and the boundary where one is stated. */
  public static String kind(Claim claim, Site site) {
    String kind = site.t("claims.kind." + claim.about().kind());
    String boundary = claim.about().boundary();
    return boundary == null ? kind : site.t("claims.kind.of", kind, boundary);
  }

  /** A known unit in the reader's language, another as it was entered. */
  public static String unit(Claim claim, Site site) {
    String key = "claims.unit." + claim.about().unit().replaceAll("[ /]", "-");
    return site.knows(key) ? site.t(key) : claim.about().unit();
  }

  /** The time for which it holds, or that none is stated. */
  public static String asOf(Claim claim, Site site) {
    PartialDate asOf = claim.asOf();
    return asOf == null ? site.t("claims.asof.none") : site.t("claims.asof", date(asOf, site));
  }
}
