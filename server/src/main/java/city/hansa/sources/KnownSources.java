package city.hansa.sources;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which ids are of sources, many at once. */
@Repository
public class KnownSources {
  private final JdbcClient database;

  KnownSources(JdbcClient database) {
    this.database = database;
  }

  /** Those of the ids that are there; one round trip, none for no ids. */
  public Set<String> among(Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            database
                .sql("select id from source where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list());
  }
}
