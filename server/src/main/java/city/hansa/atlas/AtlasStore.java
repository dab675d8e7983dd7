package city.hansa.atlas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on table atlas_change. */
@Repository
class AtlasStore {
  /** Any number that no other lock of ours uses. */
  private static final long LOCK = 4_861_745_313L;

  private final JdbcClient sql;

  AtlasStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Waits until nobody else changes the gazetteer; held to the end of the transaction. */
  void lock() {
    sql.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
  }

  void record(String what, String details) {
    sql.sql("insert into atlas_change (what, details) values (:what, :details)")
        .param("what", what)
        .param("details", details)
        .update();
  }

  /** 0 before the first. */
  long last() {
    return sql.sql("select coalesce(max(id), 0) from atlas_change").query(Long.class).single();
  }
}
