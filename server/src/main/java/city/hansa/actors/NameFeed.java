package city.hansa.actors;

import city.hansa.engine.register.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every actor with all its names, once through: what an index of names is built from. */
@Component
public class NameFeed {

  /**
   * An actor and its names; not kept by the feed.
   *
   * @param country ISO 3166-1 alpha-2; null for bodies of no single country
   * @param region name of the first-order division it lies in; null if unknown
   * @param population persons; null if unknown
   * @param name the name shown where no better one is known for the reader's language
   * @param attestedOn the day on which its source still listed it
   * @param names all names, the one above not repeated; a language may be null
   * @param spot where the gazetteer has it; null for what is no place of the gazetteer
   */
  public record Entry(
      String id,
      Kind kind,
      String name,
      @Nullable String country,
      @Nullable String region,
      @Nullable Long population,
      Period existence,
      LocalDate attestedOn,
      List<Spelling> names,
      @Nullable Spot spot) {}

  /**
   * A place as the gazetteer has it.
   *
   * @param feature GeoNames feature code; empty if unknown
   * @param admin1 the gazetteer's code of the first-order division; empty if unknown
   * @param admin2 code of the second-order division within it; empty if unknown
   * @param latitude degrees north, WGS 84
   * @param longitude degrees east
   */
  public record Spot(
      long geonames,
      String feature,
      String admin1,
      String admin2,
      double latitude,
      double longitude) {}

  /** A name as spelt by somebody for some use. */
  public record Spelling(String text, @Nullable String language, Name.Use use) {}

  private static final int ROWS_AT_A_TIME = 2000;

  private static final String ALL =
      """
      select a.id, a.kind, a.name, a.country, r.name as region, a.population, %s,
             s.retrieved_on as attested_on,
             p.id as geonames, p.feature_code, p.admin1, p.admin2, p.latitude, p.longitude,
             p.name as place_name, p.ascii_name, p.alternates, p.tagged_languages, p.tagged_names,
             d.tagged_languages as division_languages, d.tagged_names as division_names,
             n.names, n.languages, n.uses
        from actor a
        join source s on s.id = a.source_id
        left join place p on p.id = a.place_id and a.kind = 'CITY'
        left join division r on r.code = p.country || '.' || p.admin1
        left join division d on d.code = a.division_code and a.kind = 'REGION'
        left join (select actor_id, array_agg(name) as names,
                          array_agg(language) as languages, array_agg(kind) as uses
                     from actor_name group by actor_id) n on n.actor_id = a.id
      """
          .formatted(Hull.COLUMNS);

  private final JdbcTemplate jdbc;

  NameFeed(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(ROWS_AT_A_TIME);
  }

  /**
   * Hands over every actor, in no order. One statement, read in pieces: memory does not grow with
   * the register.
   *
   * @return how many actors there were
   */
  @Transactional(readOnly = true)
  public int readAll(Consumer<Entry> reader) {
    int[] read = {0};
    jdbc.query(
        ALL,
        row -> {
          reader.accept(SpellingRows.entry(row));
          read[0]++;
        });
    return read[0];
  }
}
