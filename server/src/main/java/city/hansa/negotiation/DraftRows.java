package city.hansa.negotiation;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a draft whole. */
@Repository
class DraftRows {
  private final JdbcClient sql;
  private final DraftStore store;

  DraftRows(JdbcClient sql, DraftStore store) {
    this.sql = sql;
    this.store = store;
  }

  /** Six round trips, whatever its size; the caller sees to it that all see the same moment. */
  Draft draft(Negotiation negotiation) {
    String instrument = negotiation.instrument();
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
            .query((row, at) -> clause(row, wordings, proposals, remarks))
            .list();
    return new Draft(
        negotiation,
        DraftClause.inOrder(flat),
        proposals.getOrDefault(0L, List.of()),
        store.lastChange(instrument));
  }

  private static DraftClause clause(
      ResultSet row,
      Map<Long, Map<String, Wording>> wordings,
      Map<Long, List<Proposal>> proposals,
      Map<Long, List<Remark>> remarks)
      throws SQLException {
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
              .put(row.getString("language"), Rows.wording(row));
        });
    return found;
  }

  private Map<Long, List<Proposal>> proposals(String instrument) {
    Map<Long, List<Stance>> stances = stances(instrument);
    Map<Long, List<Proposal>> found = new HashMap<>();
    sql.sql("select * from proposal where instrument = :instrument order by id")
        .param("instrument", instrument)
        .query(row -> {
          Proposal each = Rows.proposal(row, stances.getOrDefault(row.getLong("id"), List.of()));
          found.computeIfAbsent(each.about(), none -> new ArrayList<>()).add(each);
        });
    return found;
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
                      row.getLong("id"),
                      row.getString("office"),
                      Stance.Kind.valueOf(row.getString("stance")),
                      row.getString("words"),
                      Rows.instant(row, "made_at")));
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
                      row.getLong("id"),
                      row.getString("office"),
                      row.getString("words"),
                      Rows.instant(row, "made_at")));
        });
    return found;
  }
}
