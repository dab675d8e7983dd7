package city.hansa.authority;

import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of terms of office. */
@Repository
class TermStore {
  private static final String SELECT =
      """
      select u.number, u.actor_id, a.name as actor_name, u.title, u.account, u.from_on, u.until_on,
             coalesce(p.name, '') as person, u.may_act, u.source_id, u.place, u.visibility, u.office,
             e.ended_on, e.reason
      from office_term u
        join actor a on a.id = u.actor_id
        left join office_term_person p on p.term = u.number
        left join office_term_end e on e.term = u.number
      where
      """;

  private final JdbcClient sql;
  private final RecordStore<Term> records;

  TermStore(JdbcClient sql) {
    this.sql = sql;
    this.records = new RecordStore<>(sql, Sort.TERM, SELECT, TermStore::row);
  }

  RecordStore<Term> records() {
    return records;
  }

  List<Term> listOf(UUID account, String actorId) {
    return sql.sql(SELECT + " u.account = :account and u.actor_id = :actor order by u.number")
        .param("account", account)
        .param("actor", actorId)
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
    return records.named(number, draft.person());
  }

  private static Term row(ResultSet row, int index) throws SQLException {
    return new Term(
        Sort.TERM.mark + row.getLong("number"),
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
