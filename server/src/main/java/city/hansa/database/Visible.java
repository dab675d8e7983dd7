package city.hansa.database;

import city.hansa.kernel.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The condition under which a viewer may read a row, to be put into the query that reads it. The
 * table has the columns {@code visibility text}, {@code office text} (the organisation that keeps
 * the row, null for shipped facts), {@code parties text[]} (actor ids of the ends of its subject)
 * and {@code recorded_by uuid}.
 *
 * @param sql a condition in parentheses, with named parameters that begin with {@code viewer}
 * @param parameters their values, for {@code JdbcClient.params}
 */
public record Visible(String sql, Map<String, Object> parameters) {

  private static final UUID NOBODY = new UUID(0, 0);

  public Visible {
    parameters = Map.copyOf(parameters);
  }

  /**
   * @param alias the table's name in the query
   */
  public static Visible to(Viewer viewer, String alias) {
    if (!viewer.signedIn()) {
      return new Visible("(%s.visibility = 'PUBLIC')".formatted(alias), Map.of());
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("viewerOffices", viewer.organisations().toArray(String[]::new));
    parameters.put("viewerSeniorAt", viewer.seniorAt().toArray(String[]::new));
    var account = viewer.account();
    parameters.put("viewerAccount", account == null ? NOBODY : account);
    return new Visible(CONDITION.replace("@", alias), parameters);
  }

  private static final String CONDITION =
      """
      (@.visibility = 'PUBLIC'
        or @.visibility = 'PARTNERS' and (@.office = any(:viewerOffices) or @.parties && cast(:viewerOffices as text[]))
        or @.visibility = 'OFFICE' and @.office = any(:viewerOffices)
        or @.visibility = 'RESTRICTED' and (@.office = any(:viewerSeniorAt)
          or @.recorded_by = :viewerAccount and @.office = any(:viewerOffices)))\
      """;
}
