package city.hansa.claims.stating;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells what an office may name when it makes an act about a claim; one round trip each. */
@Repository
class KnownClaims {
  private final JdbcClient sql;

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

  /** Whether an office may name a source. */
  boolean isSourceFor(String office, String id) {
    return exists(
        "select 1 from source where id = :id and (visibility = 'PUBLIC' or office = :office)",
        office,
        id);
  }

  private boolean exists(String query, String office, String id) {
    return sql.sql("select exists (" + query + ")")
        .param("id", id)
        .param("office", office)
        .query(Boolean.class)
        .single();
  }
}
