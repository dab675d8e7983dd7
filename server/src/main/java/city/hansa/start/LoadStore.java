package city.hansa.start;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which version of which shipped facts has been loaded. */
@Repository
class LoadStore {
  /** Any number that no other lock of ours uses. */
  private static final long LOCK = 4_861_745_312L;

  private final JdbcClient sql;

  LoadStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Waits until no other server on the same database loads; held to the end of the transaction. */
  void lock() {
    sql.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
  }

  boolean isLoaded(String name, String version) {
    return sql.sql(
            "select exists (select from shipped_load where name = :name and version = :version)")
        .param("name", name)
        .param("version", version)
        .query(Boolean.class)
        .single();
  }

  long rowsOf(String name) {
    return sql.sql("select row_count from shipped_load where name = :name")
        .param("name", name)
        .query(Long.class)
        .single();
  }

  void remember(String name, String version, long rows) {
    sql.sql(
            """
            insert into shipped_load (name, version, row_count) values (:name, :version, :rows)
            on conflict (name) do update set
              version = excluded.version, row_count = excluded.row_count, loaded_at = now()
            """)
        .param("name", name)
        .param("version", version)
        .param("rows", rows)
        .update();
  }
}
