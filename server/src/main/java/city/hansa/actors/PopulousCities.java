package city.hansa.actors;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cities with most people by the gazetteer; sections of places and abandoned ones left out. */
@Repository
public class PopulousCities {

  /**
   * @param country ISO 3166-1 alpha-2; null if the gazetteer's code is none
   * @param population persons; the gazetteer states neither boundary nor date
   */
  public record PopulousCity(
      String id,
      String name,
      @Nullable String country,
      long population,
      double latitude,
      double longitude) {}

  private static final String MOST =
      """
      select a.id, a.country, a.population, p.latitude, p.longitude,
             coalesce(p.tagged_names[array_position(p.tagged_languages, :language)], a.name) as name
        from actor a join place p on p.id = a.place_id
       where a.kind = 'CITY' and a.population is not null
         and p.feature_code not in ('PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH')
       order by a.population desc, a.id
       limit :limit
      """;

  private final JdbcClient jdbc;

  PopulousCities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The largest first, named in a language where a name in it is known. */
  public List<PopulousCity> list(int limit, Locale language) {
    return jdbc.sql(MOST)
        .param("limit", limit)
        .param("language", language.getLanguage())
        .query((row, number) ->
            new PopulousCity(
                row.getString("id"),
                row.getString("name"),
                row.getString("country"),
                row.getLong("population"),
                row.getDouble("latitude"),
                row.getDouble("longitude")))
        .list();
  }
}
