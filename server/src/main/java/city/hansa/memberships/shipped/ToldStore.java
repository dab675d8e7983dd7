package city.hansa.memberships.shipped;

import city.hansa.memberships.shipped.MemberFiles.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which acts tell what ships. */
@Repository
class ToldStore {
  private final JdbcClient sql;

  ToldStore(JdbcClient sql) {
    this.sql = sql;
  }

  record Told(long act, String content) {}

  Map<String, Told> all() {
    Map<String, Told> all = new HashMap<>();
    sql.sql("select key, act, content from membership_shipped")
        .query(row -> {
          all.put(row.getString(1), new Told(row.getLong(2), row.getString(3)));
        });
    return all;
  }

  /** In one round trip; the acts have numbers that follow one another. */
  void saveAll(List<Fact> facts, long first) {
    sql.sql(
            """
            insert into membership_shipped (key, act, content)
            select key, :first + place - 1, content
              from unnest(:keys::text[], :contents::text[]) with ordinality told (key, content, place)
            on conflict (key) do update set act = excluded.act, content = excluded.content
            """)
        .param("first", first)
        .param("keys", facts.stream().map(Fact::key).toArray(String[]::new))
        .param("contents", facts.stream().map(Fact::content).toArray(String[]::new))
        .update();
  }
}
