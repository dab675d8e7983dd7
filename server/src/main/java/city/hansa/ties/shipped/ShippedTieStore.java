package city.hansa.ties.shipped;

import city.hansa.shipped.BulkCopy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which acts tell the ties that ship. */
@Repository
class ShippedTieStore {
  private final JdbcClient sql;
  private final DataSource dataSource;

  ShippedTieStore(JdbcClient sql, DataSource dataSource) {
    this.sql = sql;
    this.dataSource = dataSource;
  }

  /**
   * @param content empty once it was told to be gone
   */
  record Told(String key, long act, String content) {}

  Map<String, Told> all() {
    Map<String, Told> all = new HashMap<>();
    sql.sql("select key, act, content from tie_shipped")
        .query(row -> {
          all.put(row.getString(1), new Told(row.getString(1), row.getLong(2), row.getString(3)));
        });
    return all;
  }

  /**
   * @param first number of the act that tells the first of them; the others follow it
   */
  void save(List<TieFact> facts, long first) {
    if (facts.isEmpty()) {
      return;
    }
    sql.sql("delete from tie_shipped where key = any(:keys)")
        .param("keys", facts.stream().map(TieFact::key).toArray(String[]::new))
        .update();
    try (BulkCopy copy = BulkCopy.into(dataSource, "tie_shipped (key, act, content)")) {
      for (int at = 0; at < facts.size(); at++) {
        copy.field(facts.get(at).key()).field(first + at).field(facts.get(at).content()).endRow();
      }
      copy.finish();
    }
  }

  void forget(String key) {
    sql.sql("update tie_shipped set content = '' where key = :key").param("key", key).update();
  }
}
