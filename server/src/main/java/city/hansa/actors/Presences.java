package city.hansa.actors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks actors up by id, many at once, one round trip each time. */
@Repository
public class Presences {
  private static final String BY_ID =
      "select a.id, a.kind, a.name, s.retrieved_on, "
          + Hull.COLUMNS
          + " from actor a left join source s on s.id = a.source_id where a.id = any(:ids)";

  private final JdbcClient database;
  private final Handbooks handbooks;

  Presences(JdbcClient database, Handbooks handbooks) {
    this.database = database;
    this.handbooks = handbooks;
  }

  /** Those of the ids that are there. */
  public Map<String, Presence> find(Collection<String> ids) {
    Map<String, Presence> found = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .sql(BY_ID)
          .param("ids", ids.toArray(String[]::new))
          .query(row -> {
            LocalDate read = row.getObject("retrieved_on", LocalDate.class);
            found.put(
                row.getString("id"),
                new Presence(
                    row.getString("id"),
                    Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    Hull.of(row),
                    read == null ? LocalDate.MAX : read));
          });
    }
    return found;
  }

  /**
   * Names as a reader of the language knows them on the day; ids that are not there are left out.
   */
  public Map<String, String> names(Collection<String> ids, LocalDate day, Locale language) {
    Map<String, String> names = new HashMap<>();
    Handbook handbook = handbooks.current();
    if (!ids.isEmpty()) {
      database
          .sql(
              "select o.id, o.kind, o.country, "
                  + Sql.SHOWN_NAME
                  + " as shown from actor o where o.id = any(:ids)")
          .param("ids", ids.toArray(String[]::new))
          .param("day", day.toString())
          .param("language", language.getLanguage())
          .query(row -> {
            String id = row.getString("id");
            Kind kind = Kind.valueOf(row.getString("kind"));
            names.put(
                id,
                References.shown(
                    id,
                    kind,
                    row.getString("country"),
                    row.getString("shown"),
                    handbook,
                    language));
          });
    }
    return names;
  }
}
