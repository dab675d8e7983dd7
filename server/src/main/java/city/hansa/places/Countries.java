package city.hansa.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Countries and areas of ISO 3166-1, as the register knows them. */
@Component
public class Countries {

  /**
   * @param code ISO 3166-1 alpha-2
   * @param slug id of its actor
   * @param name in English
   * @param population persons; null if no source states it
   */
  public record Country(
      String code, String slug, String name, @Nullable Long population, String sourceId) {}

  private final JdbcClient db;

  Countries(JdbcClient db) {
    this.db = db;
  }

  /** All of them by English name. */
  public List<Country> list() {
    return db.sql("select code, slug, name, population, source_id from country order by name")
        .query(Countries::country)
        .list();
  }

  /**
   * Those nearest in population to a number of persons: up to so many above and as many below,
   * largest first.
   */
  public List<Country> listOfSize(long persons, int each) {
    return db.sql(
            """
            (select code, slug, name, population, source_id from country
             where population >= :persons order by population limit :each)
            union all
            (select code, slug, name, population, source_id from country
             where population < :persons order by population desc limit :each)
            order by population desc
            """)
        .param("persons", persons)
        .param("each", each)
        .query(Countries::country)
        .list();
  }

  private static Country country(ResultSet row, int number) throws SQLException {
    long population = row.getLong("population");
    return new Country(
        row.getString("code"),
        row.getString("slug"),
        row.getString("name"),
        row.wasNull() ? null : population,
        row.getString("source_id"));
  }

  /** UN M49 regions and sub-regions by code, without the world itself. */
  public List<WorldRegion> listRegions() {
    return db.sql(
            "select code, name, parent from world_region where parent is not null order by name")
        .query((row, number) ->
            new WorldRegion(row.getString("code"), row.getString("name"), row.getString("parent")))
        .list();
  }

  /**
   * @param parent code of the region above
   */
  public record WorldRegion(String code, String name, @Nullable String parent) {}
}
