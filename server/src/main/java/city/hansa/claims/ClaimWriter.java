package city.hansa.claims;

import city.hansa.kernel.ActorMerged;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement that writes claims and what was decided about them. */
@Repository
class ClaimWriter {
  private final JdbcClient sql;

  ClaimWriter(JdbcClient sql) {
    this.sql = sql;
  }

  void replaceShipped(List<Claim> claims) {
    sql.sql("delete from claim where shipped_as is not null").update();
    for (int i = 0; i < claims.size(); i++) {
      Map<String, @Nullable Object> columns = columns(claims.get(i));
      columns.put("shipped", i + 1);
      columns.put("act", null);
      insert(columns);
    }
  }

  private void insert(Map<String, @Nullable Object> columns) {
    sql.sql(
            """
            insert into claim (id, subject, predicate, kind, wording, number, bound, says, unit, across, boundary,
              as_of, check_on, stated_by, source_id, place, quotes, note, act_number, shipped_as)
            values (:id, :subject, :predicate, :kind, :wording, :number, :bound, :says, :unit, :across, :boundary,
              :asOf, :checkOn, :statedBy, :source, :place, :quotes, :note, :act, :shipped)
            """)
        .params(columns)
        .update();
  }

  private static Map<String, @Nullable Object> columns(Claim claim) {
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

  /** What is claimed of a duplicate is claimed of the other. */
  @EventListener
  void on(ActorMerged merge) {
    sql.sql("update claim set subject = :kept where subject = :duplicate")
        .paramSource(merge)
        .update();
  }
}
