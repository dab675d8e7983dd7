package city.hansa.claims.pages;

import city.hansa.claims.Claim;
import city.hansa.claims.Phrases;
import city.hansa.claims.reckoning.Reckoning;
import city.hansa.site.Site;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Results of arithmetic as sentences that a reader can recompute. */
final class ReckoningWords {

  private ReckoningWords() {}

  static String of(Reckoning reckoning, Site site) {
    String first = numbers(reckoning.first(), site);
    String second = numbers(reckoning.second(), site);
    String result = Phrases.figure(rounded(reckoning), site);
    String sentence =
        switch (reckoning.how()) {
          case GROWTH ->
              site.t(
                  "claims.reckoning.growth",
                  first,
                  year(reckoning.first(), site),
                  second,
                  year(reckoning.second(), site),
                  result);
          case TIMES -> site.t("claims.reckoning.times", first, second, result);
          case EACH ->
              site.t(
                  "claims.reckoning.each",
                  first,
                  second,
                  result,
                  Phrases.unit(reckoning.first().getFirst(), site));
          case PERCENT -> site.t("claims.reckoning.percent", first, second, result);
          case SUM -> site.t("claims.reckoning.sum", first, result);
          case HOURS_TO_YEAR -> site.t("claims.reckoning.hours", first, result);
        };
    return sentence + verdict(reckoning, site);
  }

  /** Whether the result leaves room for the claim that speaks of it. */
  private static String verdict(Reckoning reckoning, Site site) {
    Claim refers = reckoning.refers();
    if (refers == null) {
      return "";
    }
    BigDecimal low = refers.quantity().low();
    BigDecimal high = refers.quantity().high();
    boolean fits =
        (low == null || reckoning.result().compareTo(low) >= 0)
            && (high == null || reckoning.result().compareTo(high) <= 0);
    String said =
        refers.quantity().says().isEmpty()
            ? Phrases.number(refers.quantity(), site)
            : refers.quantity().says();
    return " " + site.t(fits ? "claims.reckoning.fits" : "claims.reckoning.misses", said);
  }

  private static BigDecimal rounded(Reckoning reckoning) {
    int digits =
        switch (reckoning.how()) {
          case GROWTH, PERCENT -> 1;
          case TIMES -> reckoning.result().compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
          case EACH, SUM, HOURS_TO_YEAR -> 0;
        };
    return reckoning.result().setScale(digits, RoundingMode.HALF_EVEN);
  }

  private static String numbers(List<Claim> claims, Site site) {
    return claims.stream()
        .map(each -> Phrases.figure(each.quantity().number(), site))
        .collect(Collectors.joining(" + "));
  }

  private static String year(List<Claim> claims, Site site) {
    return Phrases.asOf(claims.getFirst(), site);
  }
}
