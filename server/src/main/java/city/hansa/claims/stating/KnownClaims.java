package city.hansa.claims.stating;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells what an office may name when it makes an act about a claim; one round trip each at most.
 */
@Repository
class KnownClaims {
  private static final int MOST = 10_000;

  private final JdbcClient sql;

  /** Office and source, where it may: a source is never taken out, nor closed again. */
  private final Set<String> sources = ConcurrentHashMap.newKeySet();

  KnownClaims(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whether an office may speak about a claim: it is for everybody, or its own. */
  boolean isClaimFor(String office, String id) {
    return exists(
        "select 1 from claim where id = :id and (visibility = 'PUBLIC' or office = :office)",
        office,
        id);
  }

  boolean isStatedBy(String office, String id) {
    return exists(
        "select 1 from claim where id = :id and act_number is not null and office = :office",
        office,
        id);
  }

  /** Whether an office may name a source; asked of the database until it may. */
  boolean isSourceFor(String office, String id) {
    String both = office + " " + id;
    if (sources.contains(both)) {
      return true;
    }
    boolean may =
        exists(
            "select 1 from source where id = :id and (visibility = 'PUBLIC' or office = :office)",
            office,
            id);
    if (may) {
      if (sources.size() >= MOST) {
        sources.clear();
      }
      sources.add(both);
    }
    return may;
  }

  private boolean exists(String query, String office, String id) {
    return sql.sql("select exists (" + query + ")")
        .param("id", id)
        .param("office", office)
        .query(Boolean.class)
        .single();
  }
}
