package city.hansa.negotiation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what delegations say. It is added, never changed. */
@Repository
class WorkWriter {
  private final JdbcClient sql;

  WorkWriter(JdbcClient sql) {
    this.sql = sql;
  }

  /** Returns its id. */
  long propose(String instrument, Proposal.Kind kind, Sent sent, @Nullable UUID by) {
    long clause = sent.number("clause");
    return sql.sql(
            """
            insert into proposal (instrument, clause, kind, language, heading, body, based_on, office, made_by)
            values (:instrument, :clause, :kind, :language, :heading, :body, :seen, :office, :by) returning id
            """)
        .param("instrument", instrument)
        .param("clause", clause == 0 ? null : clause)
        .param("kind", kind.name())
        .param("language", sent.language())
        .param("heading", sent.text("heading"))
        .param("body", sent.text("body"))
        .param("seen", sent.seen())
        .param("office", sent.office())
        .param("by", by)
        .query(Long.class)
        .single();
  }

  /** Returns its id. */
  long stand(long proposal, Stance.Kind stance, Sent sent, @Nullable UUID by) {
    return sql.sql(
            """
            insert into stance (proposal, office, stance, words, made_by)
            values (:proposal, :office, :stance, :words, :by) returning id
            """)
        .param("proposal", proposal)
        .param("office", sent.office())
        .param("stance", stance.name())
        .param("words", sent.text("words"))
        .param("by", by)
        .query(Long.class)
        .single();
  }

  /** Returns its id. */
  long remark(String instrument, long clause, Sent sent, @Nullable UUID by) {
    return sql.sql(
            """
            insert into remark (instrument, clause, office, words, made_by)
            values (:instrument, :clause, :office, :words, :by) returning id
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .param("office", sent.office())
        .param("words", sent.text("words"))
        .param("by", by)
        .query(Long.class)
        .single();
  }
}
