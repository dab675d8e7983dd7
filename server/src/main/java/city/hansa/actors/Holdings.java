package city.hansa.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the register holds. Reads whole tables: a few tenths of a second. */
@Repository
public class Holdings {

  /**
   * @param places standing in the gazetteer
   * @param citiesWithPopulation cities for which any figure is known
   * @param names spellings with their language, of places, divisions and actors
   * @param gazetteer id of the source of most places; null before any is loaded
   * @param statesSource likewise of states
   */
  public record Counts(
      long places,
      long cities,
      long citiesWithPopulation,
      long states,
      long names,
      long sources,
      @Nullable Origin gazetteer,
      @Nullable Origin statesSource) {}

  /**
   * @param published {@code 2023}, {@code 2023-03} or {@code 2023-03-05}; null if not stated
   */
  public record Origin(
      String id, String title, @Nullable String published, LocalDate retrievedOn) {}

  private static final String COUNTS =
      """
      select (select count(*) from place where retired_on is null) as places,
             (select count(*) from actor where kind = 'CITY') as cities,
             (select count(*) from actor where kind = 'CITY' and population is not null) as peopled,
             (select count(*) from actor where kind = 'STATE') as states,
             (select count(*) from source) as sources,
             (select coalesce(sum(1 + cardinality(alternates) + cardinality(tagged_names)), 0)
                from place where retired_on is null)
             + (select coalesce(sum(1 + cardinality(tagged_names)), 0) from division)
             + (select count(*) from actor_name) as names
      """;

  private final JdbcClient jdbc;

  Holdings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Counts count() {
    Origin gazetteer = origin("select source_id from place where retired_on is null limit 1");
    Origin states = origin("select source_id from country limit 1");
    return jdbc.sql(COUNTS)
        .query((row, number) ->
            new Counts(
                row.getLong("places"),
                row.getLong("cities"),
                row.getLong("peopled"),
                row.getLong("states"),
                row.getLong("names"),
                row.getLong("sources"),
                gazetteer,
                states))
        .single();
  }

  private @Nullable Origin origin(String idQuery) {
    return jdbc.sql(
            "select id, title, published, retrieved_on from source where id = (" + idQuery + ")")
        .query((row, number) ->
            new Origin(
                row.getString("id"),
                row.getString("title"),
                row.getString("published"),
                row.getObject("retrieved_on", LocalDate.class)))
        .optional()
        .orElse(null);
  }
}
