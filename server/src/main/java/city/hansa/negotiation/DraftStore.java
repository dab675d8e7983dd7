package city.hansa.negotiation;

import city.hansa.engine.text.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a step needs of a negotiation; {@link DraftRows} reads drafts whole. */
@Repository
class DraftStore {
  private static final String NEGOTIATION =
      """
      select n.*, array(select d.office from delegation d where d.instrument = n.instrument) as delegations
        from negotiation n where n.instrument = :instrument
      """;

  private final JdbcClient sql;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Negotiation> find(String instrument) {
    return negotiation(NEGOTIATION, instrument);
  }

  /** The same; others who lock it wait until the transaction ends. */
  Optional<Negotiation> lock(String instrument) {
    return negotiation(NEGOTIATION + " for no key update of n", instrument);
  }

  private Optional<Negotiation> negotiation(String query, String instrument) {
    return sql.sql(query)
        .param("instrument", instrument)
        .query((row, at) ->
            new Negotiation(
                row.getString("instrument"),
                row.getString("office"),
                List.of((String[]) row.getArray("languages").getArray()),
                Set.of((String[]) row.getArray("delegations").getArray()),
                Rows.instant(row, "opened_at"),
                row.getObject("closed_at") == null ? null : Rows.instant(row, "closed_at"),
                row.getInt("handed_over")))
        .optional();
  }

  /** The words of a clause in a language as they stand. */
  Optional<Wording> wording(long clause, String language) {
    return wordings(clause, language, 1).stream().findFirst();
  }

  /** Every wording that a clause ever had in a language, the latest first. */
  List<Wording> listWordings(long clause, String language) {
    return wordings(clause, language, Integer.MAX_VALUE);
  }

  private List<Wording> wordings(long clause, String language, int most) {
    return sql.sql(
            """
            select * from draft_wording where clause = :clause and language = :language
             order by revision desc limit :most
            """)
        .param("clause", clause)
        .param("language", language)
        .param("most", most)
        .query((row, at) -> Rows.wording(row))
        .list();
  }

  /** Without what was said to it. */
  Optional<Proposal> proposal(String instrument, long id) {
    return sql.sql("select * from proposal where instrument = :instrument and id = :id")
        .param("instrument", instrument)
        .param("id", id)
        .query((row, at) -> Rows.proposal(row, List.of()))
        .optional();
  }

  /** What a step needs of the clause that it changes. */
  record Standing(
      long id, boolean agreed, boolean removed, @Nullable Long parent, int position, Level level) {}

  Optional<Standing> clause(String instrument, long clause) {
    return sql.sql(
            """
            select agreed_at is not null as agreed, removed_at is not null as removed, parent, position, level
              from draft_clause where instrument = :instrument and id = :clause
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .query((row, at) ->
            new Standing(
                clause,
                row.getBoolean("agreed"),
                row.getBoolean("removed"),
                row.getObject("parent", Long.class),
                row.getInt("position"),
                Level.valueOf(row.getString("level"))))
        .optional();
  }

  long lastChange(String instrument) {
    return sql.sql(
            "select coalesce(max(number), 0) from draft_change where instrument = :instrument")
        .param("instrument", instrument)
        .query((row, at) -> row.getLong(1))
        .single();
  }

  /** What changed since, each clause once, and the number of the last change; one round trip. */
  Changes changedSince(String instrument, long number) {
    return sql.sql(
            """
            select coalesce(max(number), :number) as last,
                   array(select distinct coalesce(clause, 0) from draft_change
                          where instrument = :instrument and number > :number) as clauses
              from draft_change where instrument = :instrument
            """)
        .param("instrument", instrument)
        .param("number", number)
        .query((row, at) ->
            new Changes(row.getLong("last"), List.of((Long[]) row.getArray("clauses").getArray())))
        .single();
  }
}
