package city.hansa.instruments.shipped;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which acts tell what ships. */
@Repository
class ShippedActStore {
  private final JdbcClient sql;

  ShippedActStore(JdbcClient sql) {
    this.sql = sql;
  }

  record Told(long act, String content) {}

  Map<String, Told> all() {
    Map<String, Told> all = new HashMap<>();
    sql.sql("select key, act, content from instrument_shipped")
        .query(row -> {
          all.put(row.getString(1), new Told(row.getLong(2), row.getString(3)));
        });
    return all;
  }

  void save(Fact fact, long act) {
    sql.sql(
            """
            insert into instrument_shipped (key, act, content) values (:key, :act, :content)
            on conflict (key) do update set act = excluded.act, content = excluded.content
            """)
        .param("key", fact.key())
        .param("act", act)
        .param("content", fact.content())
        .update();
  }
}
