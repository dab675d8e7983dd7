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

  /**
   * @param version as which the text was proposed
   */
  void handOver(String instrument, int version) {
    sql.sql("update negotiation set handed_over = :version where instrument = :instrument")
        .param("instrument", instrument)
        .param("version", version)
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

  /**
   * @param proposal from which it was merged; null if the secretariat wrote it
   */
  void insertWording(long clause, Wording wording, @Nullable Long proposal, @Nullable UUID by) {
    sql.sql(
            """
            insert into draft_wording (clause, language, revision, number, heading, body, proposal, made_by)
            values (:clause, :language, :revision, :number, :heading, :body, :proposal, :by)
            """)
        .param("clause", clause)
        .param("language", wording.language())
        .param("revision", wording.revision())
        .param("number", wording.number())
        .param("heading", wording.heading())
        .param("body", wording.body())
        .param("proposal", proposal)
        .param("by", by)
        .update();
  }

  void decide(long proposal, Proposal.Outcome outcome) {
    sql.sql("update proposal set outcome = :outcome, decided_at = now() where id = :proposal")
        .param("outcome", outcome.name())
        .param("proposal", proposal)
        .update();
  }

  /**
   * @param clause null where the order of clauses changed
   * @return its number
   */
  long changed(String instrument, @Nullable Long clause) {
    return sql.sql(
            """
            insert into draft_change (instrument, clause) values (:instrument, :clause) returning number
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .query(Long.class)
        .single();
  }
}
