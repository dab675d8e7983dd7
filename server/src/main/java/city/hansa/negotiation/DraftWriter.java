package city.hansa.negotiation;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes negotiations. Words are added, never changed. */
@Repository
class DraftWriter {
  private final JdbcClient sql;

  DraftWriter(JdbcClient sql) {
    this.sql = sql;
  }

  /** False if there is one already. */
  boolean insert(String instrument, String office, List<String> languages, @Nullable UUID by) {
    return sql.sql(
                """
                insert into negotiation (instrument, office, languages, opened_by)
                values (:instrument, :office, :languages, :by) on conflict do nothing
                """)
            .param("instrument", instrument)
            .param("office", office)
            .param("languages", languages.toArray(String[]::new))
            .param("by", by)
            .update()
        > 0;
  }

  void admit(String instrument, String office) {
    sql.sql(
            """
            insert into delegation (instrument, office) values (:instrument, :office) on conflict do nothing
            """)
        .param("instrument", instrument)
        .param("office", office)
        .update();
  }

  void close(String instrument, boolean closed) {
    sql.sql(
            "update negotiation set closed_at = case when :closed then now() end where instrument = :instrument")
        .param("instrument", instrument)
        .param("closed", closed)
        .update();
  }

  long insertClause(
      String instrument, @Nullable Long parent, int position, Level level, @Nullable Kind kind) {
    return sql.sql(
            """
            insert into draft_clause (instrument, parent, position, level, kind)
            values (:instrument, :parent, :position, :level, :kind) returning id
            """)
        .param("instrument", instrument)
        .param("parent", parent)
        .param("position", position)
        .param("level", level.name())
        .param("kind", kind == null ? null : kind.name())
        .query(Long.class)
        .single();
  }

  /** Makes room after a position among the clauses of one parent. */
  void shift(String instrument, @Nullable Long parent, int after) {
    sql.sql(
            """
            update draft_clause set position = position + 1
             where instrument = :instrument and parent is not distinct from cast(:parent as bigint) and position > :after
            """)
        .param("instrument", instrument)
        .param("parent", parent)
        .param("after", after)
        .update();
  }

  void remove(long clause) {
    sql.sql("update draft_clause set removed_at = now() where id = :clause")
        .param("clause", clause)
        .update();
  }

  void agree(long clause, boolean agreed) {
    sql.sql(
            "update draft_clause set agreed_at = case when :agreed then now() end where id = :clause")
        .param("agreed", agreed)
        .param("clause", clause)
        .update();
  }

  void insertWording(
      long clause,
      String language,
      int revision,
      String number,
      String heading,
      String body,
      @Nullable Long proposal,
      @Nullable UUID by) {
    sql.sql(
            """
            insert into draft_wording (clause, language, revision, number, heading, body, proposal, made_by)
            values (:clause, :language, :revision, :number, :heading, :body, :proposal, :by)
            """)
        .param("clause", clause)
        .param("language", language)
        .param("revision", revision)
        .param("number", number)
        .param("heading", heading)
        .param("body", body)
        .param("proposal", proposal)
        .param("by", by)
        .update();
  }

  long insertProposal(
      String instrument,
      @Nullable Long clause,
      Proposal.Kind kind,
      String language,
      String heading,
      String body,
      int basedOn,
      String office,
      @Nullable UUID by) {
    return sql.sql(
            """
            insert into proposal (instrument, clause, kind, language, heading, body, based_on, office, made_by)
            values (:instrument, :clause, :kind, :language, :heading, :body, :basedOn, :office, :by) returning id
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .param("kind", kind.name())
        .param("language", language)
        .param("heading", heading)
        .param("body", body)
        .param("basedOn", basedOn)
        .param("office", office)
        .param("by", by)
        .query(Long.class)
        .single();
  }

  void decide(long proposal, Proposal.Outcome outcome) {
    sql.sql("update proposal set outcome = :outcome, decided_at = now() where id = :proposal")
        .param("outcome", outcome.name())
        .param("proposal", proposal)
        .update();
  }

  void insertStance(
      long proposal, String office, Stance.Kind stance, String words, @Nullable UUID by) {
    sql.sql(
            """
            insert into stance (proposal, office, stance, words, made_by)
            values (:proposal, :office, :stance, :words, :by)
            """)
        .param("proposal", proposal)
        .param("office", office)
        .param("stance", stance.name())
        .param("words", words)
        .param("by", by)
        .update();
  }

  void insertRemark(
      String instrument, long clause, String office, String words, @Nullable UUID by) {
    sql.sql(
            """
            insert into remark (instrument, clause, office, words, made_by)
            values (:instrument, :clause, :office, :words, :by)
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .param("office", office)
        .param("words", words)
        .param("by", by)
        .update();
  }

  /**
   * @param clause null where the order of clauses changed
   */
  void changed(String instrument, @Nullable Long clause) {
    sql.sql("insert into draft_change (instrument, clause) values (:instrument, :clause)")
        .param("instrument", instrument)
        .param("clause", clause)
        .update();
  }
}
