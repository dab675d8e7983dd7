package city.hansa.authority;

import city.hansa.database.Visible;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of terms of office. */
@Repository
class TermStore {
  private static final String MARK = "term-";

  private static final String SELECT =
      """
      select t.number, t.actor_id, a.name as actor_name, t.title, t.account, t.from_on, t.until_on,
             coalesce(p.name, '') as person, t.may_act, t.source_id, t.place, t.visibility, t.office,
             e.ended_on, e.reason
      from office_term t
        join actor a on a.id = t.actor_id
        left join office_term_person p on p.term = t.number
        left join office_term_end e on e.term = t.number
      where
      """;

  private final JdbcClient sql;

  TermStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Term> listOf(UUID account, String actorId) {
    return sql.sql(SELECT + " t.account = :account and t.actor_id = :actor order by t.number")
        .param("account", account)
        .param("actor", actorId)
        .query(TermStore::row)
        .list();
  }

  Optional<Term> find(Viewer viewer, String id) {
    Visible visible = Visible.to(viewer, "t");
    return number(id)
        .flatMap(number ->
            sql.sql(SELECT + " t.number = :number and " + visible.sql())
                .params(visible.parameters())
                .param("number", number)
                .query(TermStore::row)
                .optional());
  }

  List<Term> listFor(Viewer viewer, String office) {
    Visible visible = Visible.to(viewer, "t");
    return sql.sql(SELECT + " t.office = :office and " + visible.sql() + " order by t.number desc")
        .params(visible.parameters())
        .param("office", office)
        .query(TermStore::row)
        .list();
  }

  String insert(TermDraft draft, UUID by) {
    long number =
        sql.sql(
                """
                insert into office_term (actor_id, title, account, from_on, until_on, may_act, source_id,
                  place, visibility, office, parties, recorded_by)
                values (:actor, :title, :account, :from, :until, :acts, :source, :place, :visibility,
                  :office, :parties, :by)
                returning number
                """)
            .param("actor", draft.actorId())
            .param("title", draft.title())
            .param("account", draft.account())
            .param("from", Validity.text(draft.from()))
            .param("until", Validity.text(draft.until()))
            .param("acts", draft.mayAct().names().stream().sorted().toArray(String[]::new))
            .param("source", draft.sourceId())
            .param("place", draft.place())
            .param("visibility", draft.visibility().name())
            .param("office", draft.office())
            .param("parties", new String[] {draft.actorId()})
            .param("by", by)
            .query(Long.class)
            .single();
    sql.sql("insert into office_term_person (term, name) values (:number, :name)")
        .param("number", number)
        .param("name", draft.person())
        .update();
    return MARK + number;
  }

  /** Returns whether it had no early end yet. */
  boolean end(String id, PartialDate on, String reason, UUID by) {
    return sql.sql(
                """
                insert into office_term_end (term, ended_on, reason, recorded_by)
                values (:number, :on, :reason, :by) on conflict do nothing
                """)
            .param("number", number(id).orElseThrow())
            .param("on", on.toString())
            .param("reason", reason)
            .param("by", by)
            .update()
        == 1;
  }

  void erase(UUID account) {
    sql.sql(
            """
            delete from office_term_person p using office_term t
            where t.number = p.term and t.account = :account
            """)
        .param("account", account)
        .update();
  }

  private static Optional<Long> number(String id) {
    return id.matches(MARK + "[1-9]\\d{0,17}")
        ? Optional.of(Long.valueOf(id.substring(MARK.length())))
        : Optional.empty();
  }

  private static Term row(ResultSet row, int index) throws SQLException {
    return new Term(
        MARK + row.getLong("number"),
        row.getString("actor_id"),
        row.getString("actor_name"),
        row.getString("title"),
        row.getString("person"),
        row.getObject("account", UUID.class),
        Validity.of(
            Validity.date(row, "from_on"),
            Validity.date(row, "until_on"),
            Validity.date(row, "ended_on")),
        new ActScope(Set.of((String[]) row.getArray("may_act").getArray())),
        row.getString("source_id"),
        row.getString("place"),
        Visibility.valueOf(row.getString("visibility")),
        row.getString("office"),
        row.getString("reason"));
  }
}
