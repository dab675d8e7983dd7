package city.hansa.places;

import city.hansa.engine.impact.DivisionNames;
import city.hansa.engine.impact.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places as the counting of people sees them. */
@Component
public class Settlements {

  /**
   * Which places: null where a bound is not set.
   *
   * @param country ISO 3166-1 alpha-2
   * @param worldRegion M49 code of a region or sub-region
   * @param division gazetteer code, such as ES.56
   * @param populationFrom persons, inclusive; places without figure drop out once either is set
   */
  public record Area(
      @Nullable String country,
      @Nullable String worldRegion,
      @Nullable String division,
      @Nullable Long populationFrom,
      @Nullable Long populationUntil) {}

  /** A place and the id of the city that may act there. */
  public record Listed(Settlement settlement, String actorId) {}

  // Other names serve to recognise a city in the name of its division; only seats and large places
  // can need that.
  private static final String COLUMNS =
      """
      select p.id, p.slug, p.name, p.feature_code, p.country, p.admin1, p.admin2, p.admin3, p.admin4,
             p.latitude, p.longitude, p.population,
             case when p.feature_code in ('PPLC', 'PPLA', 'PPLA2') or p.population > 200000
                  then p.alternates || p.tagged_names else '{}' end as names
      from place p
      """;

  private final JdbcClient db;

  Settlements(JdbcClient db) {
    this.db = db;
  }

  /** The places with these actor ids or GeoNames ids, as far as they exist; in no order. */
  public List<Listed> listByIds(Collection<String> actorIds, Collection<Integer> geonamesIds) {
    return db.sql(COLUMNS + "where p.slug = any(:slugs) or p.id = any(:ids)")
        .param("slugs", actorIds.toArray(String[]::new))
        .param("ids", geonamesIds.toArray(Integer[]::new))
        .query(Settlements::listed)
        .list();
  }

  /**
   * The places of an area, at most {@code limit} and one more, so that the caller can tell that
   * there are too many.
   */
  public List<Listed> listIn(Area area, int limit) {
    return db.sql(
            COLUMNS
                + """
                where p.retired_on is null
                  and (:country::text is null or p.country = :country)
                  and (:division::text is null or p.country || '.' || p.admin1 = :division
                       or p.country || '.' || p.admin1 || '.' || p.admin2 = :division)
                  and (:low::bigint is null or p.population >= :low)
                  and (:high::bigint is null or p.population <= :high)
                  and (:region::text is null or p.country in (
                    with recursive inside as (
                      select code from world_region where code = :region
                      union all
                      select r.code from world_region r join inside i on r.parent = i.code)
                    select c.code from country c join inside i on c.world_region = i.code))
                limit :limit
                """)
        .param("country", area.country())
        .param("division", area.division())
        .param("region", area.worldRegion())
        .param("low", area.populationFrom())
        .param("high", area.populationUntil())
        .param("limit", limit + 1)
        .query(Settlements::listed)
        .list();
  }

  /** Names of the divisions of these countries, by the gazetteer's codes. */
  public DivisionNames divisionNames(Collection<String> countries) {
    Map<String, String> names = new HashMap<>();
    db.sql("select code, name from division where country = any(:countries)")
        .param("countries", countries.toArray(String[]::new))
        .query(row -> {
          names.put(row.getString("code"), row.getString("name"));
        });
    return code -> Optional.ofNullable(names.get(code));
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    long population = row.getLong("population");
    OptionalLong persons = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(population);
    Settlement settlement =
        new Settlement(
            row.getInt("id"),
            row.getString("name"),
            List.of((String[]) row.getArray("names").getArray()),
            row.getString("feature_code"),
            row.getString("country"),
            divisions(row),
            row.getDouble("latitude"),
            row.getDouble("longitude"),
            persons);
    return new Listed(settlement, row.getString("slug"));
  }

  private static List<String> divisions(ResultSet row) throws SQLException {
    List<String> stated = new ArrayList<>(4);
    for (String column : List.of("admin1", "admin2", "admin3", "admin4")) {
      String code = row.getString(column);
      if (code == null || code.isBlank()) {
        break;
      }
      stated.add(code);
    }
    return stated;
  }
}
