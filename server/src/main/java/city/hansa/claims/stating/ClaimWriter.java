package city.hansa.claims.stating;

import city.hansa.actors.ActorMerged;
import city.hansa.acts.Act;
import city.hansa.claims.Claim;
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
      Map<String, @Nullable Object> columns = ClaimParameters.of(claims.get(i));
      columns.put("shipped", i + 1);
      columns.put("act", null);
      columns.put("visibility", "PUBLIC");
      columns.put("office", null);
      columns.put("parties", new String[0]);
      columns.put("by", null);
      insert(columns);
    }
  }

  /** A claim that stands already by another act is stated anew by this one. */
  void insertStated(Claim claim, Act act) {
    sql.sql("delete from claim where id = :id and act_number is not null")
        .param("id", claim.id())
        .update();
    sql.sql("delete from claim_decision where claim_id = :id and what = 'WITHDRAWAL'")
        .param("id", claim.id())
        .update();
    Map<String, @Nullable Object> columns = ClaimParameters.of(claim);
    columns.put("shipped", null);
    columns.put("act", act.number());
    columns.put("visibility", act.visibility().name());
    columns.put("office", act.office());
    columns.put("parties", act.parties().toArray(String[]::new));
    columns.put("by", act.recordedBy());
    insert(columns);
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
  private void insert(Map<String, @Nullable Object> columns) {
    sql.sql(
            """
            insert into claim (id, subject, predicate, kind, wording, number, bound, says, unit, across, boundary,
              as_of, check_on, stated_by, source_id, place, quotes, note, act_number, shipped_as, visibility, office,
              parties, recorded_by)
            values (:id, coalesce((select a.actor_id from actor_alias a where a.id = :subject), :subject),
              :predicate, :kind, :wording, :number, :bound, :says, :unit, :across, :boundary,
              :asOf, :checkOn, :statedBy, :source, :place, :quotes, :note, :act, :shipped, :visibility, :office,
              :parties, :by)
            """)
        .params(columns)
        .update();
  }

  /** What is claimed of a duplicate is claimed of the other. */
  @EventListener
  void on(ActorMerged merge) {
    sql.sql("update claim set subject = :kept where subject = :duplicate")
        .paramSource(merge)
        .update();
  }
}
