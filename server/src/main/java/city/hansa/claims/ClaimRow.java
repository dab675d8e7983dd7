package city.hansa.claims;

import city.hansa.engine.register.PartialDate;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rows into records. */
final class ClaimRow {

  private ClaimRow() {}

  static Claim read(ResultSet row) throws SQLException {
    CountKind kind = CountKind.valueOf(row.getString("kind"));
    long act = row.getLong("act_number");
    return new Claim(
        row.getString("id"),
        new Claim.About(
            row.getString("subject"),
            row.getString("predicate"),
            kind,
            row.getString("unit"),
            row.getString("boundary")),
        Quantity.of(
            row.getBigDecimal("number"),
            Wording.valueOf(row.getString("wording")),
            row.getBigDecimal("bound"),
            kind.whole(),
            row.getString("says")),
        date(row.getString("as_of")),
        row.getBigDecimal("across"),
        row.getString("stated_by"),
        row.getString("source_id"),
        row.getString("place"),
        row.getString("quotes"),
        row.getObject("check_on", LocalDate.class),
        row.getString("note"),
        act == 0 ? new Origin.Shipped() : new Origin.Stated(act));
  }

  static Decision readDecision(ResultSet row) throws SQLException {
    long act = row.getLong("act_number");
    LocalDate on = row.getObject("made_on", LocalDate.class);
    String by = row.getString("made_by");
    String reason = row.getString("reason");
    String claim = row.getString("claim_id");
    return switch (row.getString("what")) {
      case "RESOLUTION" -> new Decision.Resolution(act, on, by, reason, claim, others(row));
      case "OBJECTION" -> new Decision.Objection(act, on, by, reason, claim);
      default -> new Decision.Withdrawal(act, on, by, reason, claim);
    };
  }

  private static Set<String> others(ResultSet row) throws SQLException {
    Array others = row.getArray("others");
    return Set.of((String[]) others.getArray());
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
