package city.hansa.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which place of GeoNames a city or division is. */
@Repository
public class GeoNamesIds {
  private static final String BY_ID =
      """
      select asked.id as asked, i.value as geonames
        from unnest(:ids::text[]) asked (id)
        left join actor_alias l on l.id = asked.id
        join actor a on a.id = coalesce(l.actor_id, asked.id)
        cross join lateral (
          select a.place_id::text as value where a.kind = 'CITY' and a.place_id is not null
          union all
          select value from actor_identifier where actor_id = a.id and scheme = 'GEONAMES'
          limit 1) i
      """;

  private final JdbcClient database;

  GeoNamesIds(JdbcClient database) {
    this.database = database;
  }

  /** By the ids that were asked; actors that GeoNames has no place of are left out. */
  public Map<String, String> of(Collection<String> ids) {
    Map<String, String> found = new HashMap<>();
    database
        .sql(BY_ID)
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          found.put(row.getString("asked"), row.getString("geonames"));
        });
    return found;
  }
}
