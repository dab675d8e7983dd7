package city.hansa.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Identifiers of the few actors that were found: one query by primary key. */
@Repository
class Identifiers {
  private final JdbcClient jdbc;

  Identifiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By actor and scheme; where a scheme gives several values, the first in order. */
  Map<String, Map<String, String>> of(List<String> actors) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    if (!actors.isEmpty()) {
      jdbc.sql(
              """
              select actor_id, scheme, value from actor_identifier where actor_id in (:ids)
              union all
              select id, 'GEONAMES', place_id::text from actor
               where id in (:ids) and kind = 'CITY' and place_id is not null
              order by 1, 2, 3
              """)
          .param("ids", actors)
          .query(row -> {
            all.computeIfAbsent(row.getString("actor_id"), none -> new TreeMap<>())
                .putIfAbsent(row.getString("scheme"), row.getString("value"));
          });
    }
    return all;
  }
}
