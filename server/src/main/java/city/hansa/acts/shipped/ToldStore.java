package city.hansa.acts.shipped;

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

  /**
   * @param content empty once it was told to be gone
   */
  record Told(long act, String content) {}

  /** By their keys. */
  Map<String, Told> all(Shelf shelf) {
    Map<String, Told> all = new HashMap<>();
    sql.sql("select key, act, content from " + shelf.table())
        .query(row -> {
          all.put(row.getString(1), new Told(row.getLong(2), row.getString(3)));
        });
    return all;
  }

  /**
   * In one round trip.
   *
   * @param first number of the act that tells the first of them; the others follow it
   */
  void save(Shelf shelf, List<ShippedAct> acts, long first) {
    sql.sql(
            """
            insert into %s (key, act, content)
            select key, :first + place - 1, content
              from unnest(:keys::text[], :contents::text[]) with ordinality told (key, content, place)
            on conflict (key) do update set act = excluded.act, content = excluded.content
            """
                .formatted(shelf.table()))
        .param("first", first)
        .param("keys", acts.stream().map(ShippedAct::key).toArray(String[]::new))
        .param("contents", acts.stream().map(ShippedAct::content).toArray(String[]::new))
        .update();
  }

  void forget(Shelf shelf, String key) {
    sql.sql("update %s set content = '' where key = :key".formatted(shelf.table()))
        .param("key", key)
        .update();
  }
}
