package city.hansa.actors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks actors up by id, many at once, one round trip each time. */
@Repository
public class Presences {
  private static final String BY_ID =
      "select a.id, a.kind, a.name, s.retrieved_on, "
          + Hull.COLUMNS
          + " from actor a left join source s on s.id = a.source_id where a.id = any(:ids)";

  private static final String CARDS =
      """
      select asked.id as asked, a.id, a.kind, a.name, a.sort_name, a.country, a.population,
             p.latitude, p.longitude
        from unnest(:ids::text[]) asked (id)
        left join actor_alias l on l.id = asked.id
        join actor a on a.id = coalesce(l.actor_id, asked.id)
        left join place p on p.id = a.place_id
      """;

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
   * Where an actor sits.
   *
   * @param country ISO 3166-1 alpha-2 as the gazetteer uses it; null for bodies of none
   * @param division code of the deepest division known, such as ES.56.B; null if none is
   */
  public record Seat(@Nullable String country, @Nullable String division) {}

  /** Empty if there is no such actor; one round trip. */
  public Optional<Seat> seat(String id) {
    return database
        .sql("select country, division_code from actor where id = :id")
        .param("id", id)
        .query((row, number) -> new Seat(row.getString("country"), row.getString("division_code")))
        .optional();
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

  /** Those who have a name that they bear for a part of time alone; one round trip. */
  public Set<String> renamed() {
    return Set.copyOf(
        database
            .sql(
                "select distinct actor_id from actor_name where from_on is not null or until_on is not null")
            .query((row, at) -> row.getString("actor_id"))
            .list());
  }

  /**
   * What counts of each actor in sums and orders, by the id asked for; ids of merged duplicates
   * lead on, those that are not there are left out. One round trip.
   */
  public Map<String, Card> cards(Collection<String> ids) {
    Map<String, Card> cards = new HashMap<>();
    Handbook handbook = handbooks.current();
    if (!ids.isEmpty()) {
      database
          .sql(CARDS)
          .param("ids", ids.toArray(String[]::new))
          .query(row -> {
            String country = row.getString("country");
            cards.put(
                row.getString("asked"),
                new Card(
                    row.getString("id"),
                    Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getString("sort_name"),
                    country,
                    handbook.regionsOf(country).stream()
                        .findFirst()
                        .map(Handbook.Region::code)
                        .orElse(null),
                    row.getObject("population", Long.class),
                    row.getObject("latitude", Double.class),
                    row.getObject("longitude", Double.class)));
          });
    }
    return cards;
  }
}
