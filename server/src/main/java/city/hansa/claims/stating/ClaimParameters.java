package city.hansa.claims.stating;

import city.hansa.claims.Claim;
import city.hansa.claims.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a claim into the parameters of its row. */
final class ClaimParameters {

  private ClaimParameters() {}

  static Map<String, @Nullable Object> of(Claim claim) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", claim.id());
    columns.put("subject", claim.about().subject());
    columns.put("predicate", claim.about().predicate());
    columns.put("kind", claim.about().kind().name());
    columns.put("wording", claim.quantity().wording().name());
    columns.put("number", claim.quantity().number());
    columns.put("bound", bound(claim.quantity()));
    columns.put("says", claim.quantity().says());
    columns.put("unit", claim.about().unit());
    columns.put("across", claim.across());
    columns.put("boundary", claim.about().boundary());
    columns.put("asOf", claim.asOf() == null ? null : claim.asOf().toString());
    columns.put("checkOn", claim.checkOn());
    columns.put("statedBy", claim.statedBy());
    columns.put("source", claim.source());
    columns.put("place", claim.place());
    columns.put("quotes", claim.quotes());
    columns.put("note", claim.note());
    return columns;
  }

  /** What {@link Quantity#of} is given beside the number, so that it yields the same again. */
  private static @Nullable BigDecimal bound(Quantity quantity) {
    return switch (quantity.wording()) {
      case EXACT -> quantity.isRange() ? quantity.high() : null;
      case AT_LEAST, UP_TO -> quantity.low();
      case ABOUT -> null;
    };
  }
}
