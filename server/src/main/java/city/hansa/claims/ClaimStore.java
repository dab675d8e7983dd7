package city.hansa.claims;

import city.hansa.database.Visible;
import city.hansa.kernel.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement that reads claims and what was decided about them. */
@Repository
class ClaimStore {
  /** An id that was merged leads to the actor that stands. */
  private static final String SOME =
      """
       and c.subject in (select coalesce(a.actor_id, s.id) from unnest(:subjects) s (id)
                           left join actor_alias a on a.id = s.id)
      """;

  private final JdbcClient sql;

  ClaimStore(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Claims that the viewer may see, those that ship first and in their order, then those stated
   * here by their acts. A claim is not shown to whoever may not see its source.
   *
   * @param subjects empty for all
   */
  List<Claim> list(Viewer viewer, List<String> subjects) {
    Visible claim = Visible.to(viewer, "c");
    String some = subjects.isEmpty() ? "" : SOME;
    Map<String, Object> parameters = new HashMap<>(claim.parameters());
    if (!subjects.isEmpty()) {
      parameters.put("subjects", subjects.toArray(String[]::new));
    }
    return sql.sql(
            "select c.* from claim c where "
                + claim.sql()
                + some
                + " order by c.shipped_as nulls last, c.act_number")
        .params(parameters)
        .query((row, number) -> ClaimRow.read(row))
        .list();
  }

  /** Empty if there is no such claim in the table, or none that the viewer may see. */
  Optional<String> findSubject(Viewer viewer, String id) {
    Visible claim = Visible.to(viewer, "c");
    return sql.sql("select c.subject from claim c where c.id = :id and " + claim.sql())
        .param("id", id)
        .params(claim.parameters())
        .query(String.class)
        .optional();
  }

  /** Those of the claims that are RESTRICTED: the organisation of each, by id. */
  Map<String, String> listRestricted(Collection<String> ids) {
    Map<String, String> found = new TreeMap<>();
    sql.sql("select id, office from claim where visibility = 'RESTRICTED' and id = any(:ids)")
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          found.put(row.getString("id"), row.getString("office"));
        });
    return found;
  }

  /** Decisions that the viewer may see, in the order of their acts. */
  List<Decision> listDecisions(Viewer viewer) {
    Visible decision = Visible.to(viewer, "d");
    return sql.sql(
            "select d.* from claim_decision d where " + decision.sql() + " order by d.act_number")
        .params(decision.parameters())
        .query((row, number) -> ClaimRow.readDecision(row))
        .list();
  }
}
