package city.hansa.claims.stating;

import city.hansa.actors.ActorMerged;
import city.hansa.acts.Act;
import city.hansa.claims.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement that writes claims and what was decided about them. */
@Repository
class ClaimWriter {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batches;

  ClaimWriter(JdbcClient sql, NamedParameterJdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** A claim and the act that states it. */
  record Stated(Claim claim, Act act) {}

  void replaceShipped(List<Claim> claims) {
    sql.sql("delete from claim where shipped_as is not null").update();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Claim claim : claims) {
      Map<String, @Nullable Object> columns = ClaimParameters.of(claim);
      columns.put("shipped", rows.size() + 1);
      columns.put("act", null);
      columns.put("visibility", "PUBLIC");
      columns.put("office", null);
      columns.put("parties", new String[0]);
      columns.put("by", null);
      rows.add(columns);
    }
    insert(rows);
  }

  /**
   * Claims that stand already by another act are stated anew by this one. Three round trips for
   * some hundreds.
   *
   * @param all no two of the same id
   */
  void insertStated(Collection<Stated> all) {
    if (all.isEmpty()) {
      return;
    }
    String[] ids = all.stream().map(each -> each.claim().id()).toArray(String[]::new);
    sql.sql("delete from claim where id = any(:ids) and act_number is not null")
        .param("ids", ids)
        .update();
    sql.sql("delete from claim_decision where claim_id = any(:ids) and what = 'WITHDRAWAL'")
        .param("ids", ids)
        .update();
    insert(all.stream().map(ClaimWriter::columns).toList());
  }

  private static Map<String, @Nullable Object> columns(Stated stated) {
    Act act = stated.act();
    Map<String, @Nullable Object> columns = ClaimParameters.of(stated.claim());
    columns.put("shipped", null);
    columns.put("act", act.number());
    columns.put("visibility", act.visibility().name());
    columns.put("office", act.office());
    columns.put("parties", act.parties().toArray(String[]::new));
    columns.put("by", act.recordedBy());
    return columns;
  }

  void insertDecision(String what, Act act, List<String> others) {
    sql.sql(
            """
            insert into claim_decision (act_number, what, claim_id, others, made_on, made_by, reason, visibility,
              office, parties, recorded_by)
            values (:act, :what, :claim, :others, :on, :office, :reason, :visibility, :office, :parties, :by)
            """)
        .param("act", act.number())
        .param("what", what)
        .param("claim", act.subject())
        .param("others", others.toArray(String[]::new))
        .param("on", act.madeOn().latest())
        .param("office", act.office())
        .param("reason", act.payload().text(ClaimFamily.REASON).orElse(""))
        .param("visibility", act.visibility().name())
        .param("parties", act.parties().toArray(String[]::new))
        .param("by", act.recordedBy())
        .update();
  }

  /** Takes back what an act did that was voided or corrected. */
  void undo(long act) {
    sql.sql("delete from claim where act_number = :act").param("act", act).update();
    sql.sql("delete from claim_decision where act_number = :act").param("act", act).update();
  }

  /** All that acts brought; what ships stays. */
  void deleteStated() {
    sql.sql("delete from claim where act_number is not null").update();
    sql.sql("delete from claim_decision").update();
  }

  long countStated() {
    return sql.sql(
            """
            select (select count(*) from claim where act_number is not null)
                 + (select count(*) from claim_decision)
            """)
        .query(Long.class)
        .single();
  }

  /** A claim about a duplicate, of whatever time, is about the actor that stands. */
  private void insert(List<Map<String, @Nullable Object>> rows) {
    batches.batchUpdate(
        """
        insert into claim (id, subject, predicate, kind, wording, number, bound, says, unit, across, boundary,
          as_of, check_on, stated_by, source_id, place, quotes, note, act_number, shipped_as, visibility, office,
          parties, recorded_by)
        values (:id, coalesce((select a.actor_id from actor_alias a where a.id = :subject), :subject),
          :predicate, :kind, :wording, :number, :bound, :says, :unit, :across, :boundary,
          :asOf, :checkOn, :statedBy, :source, :place, :quotes, :note, :act, :shipped, :visibility, :office,
          :parties, :by)
        """,
        rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
  }

  /** What is claimed of a duplicate is claimed of the other. */
  @EventListener
  void on(ActorMerged merge) {
    sql.sql("update claim set subject = :kept where subject = :duplicate")
        .paramSource(merge)
        .update();
  }
}
