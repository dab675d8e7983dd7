package city.hansa.negotiation;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads negotiations. */
@Repository
class DraftStore {
  private final JdbcClient sql;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Negotiation> find(String instrument) {
    return sql.sql(
            """
            select n.*, array(select d.office from delegation d where d.instrument = n.instrument) as delegations
              from negotiation n where n.instrument = :instrument
            """)
        .param("instrument", instrument)
        .query((row, at) ->
            new Negotiation(
                row.getString("instrument"),
                row.getString("office"),
                List.of((String[]) row.getArray("languages").getArray()),
                Set.of((String[]) row.getArray("delegations").getArray()),
                instant(row, "opened_at"),
                row.getObject("closed_at") == null ? null : instant(row, "closed_at")))
        .optional();
  }

  /** Four round trips, whatever its size. */
  Draft draft(Negotiation negotiation) {
    String instrument = negotiation.instrument();
    long change = lastChange(instrument);
    Map<Long, Map<String, Wording>> wordings = wordings(instrument);
    Map<Long, List<Proposal>> proposals = proposals(instrument);
    Map<Long, List<Remark>> remarks = remarks(instrument);
    List<DraftClause> flat =
        sql.sql(
                """
                select * from draft_clause where instrument = :instrument and removed_at is null
                 order by position, id
                """)
            .param("instrument", instrument)
            .query((row, at) -> {
              long id = row.getLong("id");
              return new DraftClause(
                  id,
                  row.getObject("parent", Long.class),
                  row.getInt("position"),
                  Level.valueOf(row.getString("level")),
                  kind(row.getString("kind")),
                  row.getObject("agreed_at") != null,
                  wordings.getOrDefault(id, Map.of()),
                  proposals.getOrDefault(id, List.of()),
                  remarks.getOrDefault(id, List.of()));
            })
            .list();
    return new Draft(negotiation, inOrder(flat, null), change);
  }

  private static List<DraftClause> inOrder(List<DraftClause> flat, @Nullable Long parent) {
    List<DraftClause> ordered = new ArrayList<>();
    for (DraftClause each : flat) {
      if (java.util.Objects.equals(each.parent(), parent)) {
        ordered.add(each);
        ordered.addAll(inOrder(flat, each.id()));
      }
    }
    return ordered;
  }

  private static @Nullable Kind kind(@Nullable String name) {
    return name == null ? null : Kind.valueOf(name);
  }

  private Map<Long, Map<String, Wording>> wordings(String instrument) {
    Map<Long, Map<String, Wording>> found = new HashMap<>();
    sql.sql(
            """
            select distinct on (w.clause, w.language) w.*
              from draft_wording w join draft_clause c on c.id = w.clause
             where c.instrument = :instrument
             order by w.clause, w.language, w.revision desc
            """)
        .param("instrument", instrument)
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("clause"), none -> new HashMap<>())
              .put(row.getString("language"), wording(row));
        });
    return found;
  }

  static Wording wording(ResultSet row) throws SQLException {
    return new Wording(
        row.getString("language"),
        row.getInt("revision"),
        row.getString("number"),
        row.getString("heading"),
        row.getString("body"),
        instant(row, "made_at"));
  }

  /** Every wording that a clause ever had in a language, the latest first. */
  List<Wording> listWordings(long clause, String language) {
    return sql.sql(
            """
            select * from draft_wording where clause = :clause and language = :language order by revision desc
            """)
        .param("clause", clause)
        .param("language", language)
        .query((row, at) -> wording(row))
        .list();
  }

  private Map<Long, List<Proposal>> proposals(String instrument) {
    Map<Long, List<Stance>> stances = stances(instrument);
    Map<Long, List<Proposal>> found = new HashMap<>();
    sql.sql("select * from proposal where instrument = :instrument order by id")
        .param("instrument", instrument)
        .query(row -> {
          Proposal each = proposal(row, stances.getOrDefault(row.getLong("id"), List.of()));
          found
              .computeIfAbsent(
                  each.clause() == null ? 0L : each.clause(), none -> new ArrayList<>())
              .add(each);
        });
    return found;
  }

  private static Proposal proposal(ResultSet row, List<Stance> stances) throws SQLException {
    return new Proposal(
        row.getLong("id"),
        row.getObject("clause", Long.class),
        Proposal.Kind.valueOf(row.getString("kind")),
        row.getString("language"),
        row.getString("heading"),
        row.getString("body"),
        row.getInt("based_on"),
        row.getString("office"),
        instant(row, "made_at"),
        Proposal.Outcome.valueOf(row.getString("outcome")),
        stances);
  }

  /** One proposal, locked until the transaction ends. */
  Optional<Proposal> lockProposal(String instrument, long id) {
    return sql.sql("select * from proposal where instrument = :instrument and id = :id for update")
        .param("instrument", instrument)
        .param("id", id)
        .query((row, at) -> proposal(row, List.of()))
        .optional();
  }

  private Map<Long, List<Stance>> stances(String instrument) {
    Map<Long, List<Stance>> found = new HashMap<>();
    sql.sql(
            """
            select s.* from stance s join proposal p on p.id = s.proposal
             where p.instrument = :instrument order by s.id
            """)
        .param("instrument", instrument)
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("proposal"), none -> new ArrayList<>())
              .add(
                  new Stance(
                      row.getString("office"),
                      Stance.Kind.valueOf(row.getString("stance")),
                      row.getString("words"),
                      instant(row, "made_at")));
        });
    return found;
  }

  private Map<Long, List<Remark>> remarks(String instrument) {
    Map<Long, List<Remark>> found = new HashMap<>();
    sql.sql("select * from remark where instrument = :instrument order by id")
        .param("instrument", instrument)
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("clause"), none -> new ArrayList<>())
              .add(
                  new Remark(
                      row.getString("office"), row.getString("words"), instant(row, "made_at")));
        });
    return found;
  }

  /** A clause as it stands, locked until the transaction ends: one step at a time. */
  Optional<Locked> lockClause(String instrument, long clause) {
    return sql.sql(
            """
            select agreed_at is not null as agreed, parent, position, level from draft_clause
             where instrument = :instrument and id = :clause and removed_at is null for update
            """)
        .param("instrument", instrument)
        .param("clause", clause)
        .query((row, at) ->
            new Locked(
                clause,
                row.getBoolean("agreed"),
                row.getObject("parent", Long.class),
                row.getInt("position"),
                Level.valueOf(row.getString("level"))))
        .optional();
  }

  /** What a step needs of the clause that it changes. */
  record Locked(long id, boolean agreed, @Nullable Long parent, int position, Level level) {}

  long lastChange(String instrument) {
    return sql.sql(
            "select coalesce(max(number), 0) from draft_change where instrument = :instrument")
        .param("instrument", instrument)
        .query((row, at) -> row.getLong(1))
        .single();
  }

  /** Clauses changed since, each once; 0 for the order of clauses. */
  List<Long> changedSince(String instrument, long number) {
    return sql.sql(
            """
            select distinct coalesce(clause, 0) from draft_change
             where instrument = :instrument and number > :number
            """)
        .param("instrument", instrument)
        .param("number", number)
        .query((row, at) -> row.getLong(1))
        .list();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
