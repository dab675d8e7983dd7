package city.hansa.actors;

import city.hansa.shipped.BulkCopy;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a list of the gazetteer says of cities beside their present names. */
@Service
public class PlaceFindings {
  private final DataSource dataSource;
  private final JdbcClient sql;

  PlaceFindings(DataSource dataSource, JdbcClient sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /**
   * An identifier or a former name of the city at a place.
   *
   * @param place GeoNames id
   * @param scheme WIKIDATA or UN_LOCODE; null for a former name
   * @param language BCP 47 tag of a name; null when not stated
   * @param from year, month or day; null when not stated, likewise until
   */
  public record Finding(
      int place,
      @Nullable String scheme,
      String text,
      @Nullable String language,
      @Nullable String from,
      @Nullable String until) {}

  /** What is kept now. */
  public record Kept(long wikidata, long locodes, long formerNames) {}

  /**
   * Puts these in the place of all that sources of the same family gave before.
   *
   * @param family start of the ids of such sources, such as {@code geonames-alternatenames}
   */
  @Transactional
  public Kept replace(String family, String source, List<Finding> findings) {
    stage(findings);
    for (String table : List.of("actor_identifier", "actor_name")) {
      sql.sql("delete from " + table + " where starts_with(source_id, :family)")
          .param("family", family)
          .update();
    }
    Kept kept =
        new Kept(identifiers("WIKIDATA", source), identifiers("UN_LOCODE", source), names(source));
    sql.sql("drop table finding").update();
    return kept;
  }

  /** With the id of the actor that stands for the place today. */
  private void stage(List<Finding> findings) {
    sql.sql(
            """
            create temp table finding (place_id integer, scheme text, value text, language text, from_on text,
              until_on text) on commit drop
            """)
        .update();
    try (BulkCopy copy = BulkCopy.into(dataSource, "finding")) {
      for (Finding each : findings) {
        copy.field(each.place()).field(each.scheme()).field(each.text()).field(each.language());
        copy.field(each.from()).field(each.until()).endRow();
      }
      copy.finish();
    }
    sql.sql("analyze finding").update();
  }

  private static final String OF_ACTOR =
      """
      from finding f join place p on p.id = f.place_id
      left join actor_alias m on m.id = p.slug
      join actor a on a.id = coalesce(m.actor_id, p.slug)
      """;

  private long identifiers(String scheme, String source) {
    return sql.sql(
            "insert into actor_identifier (actor_id, scheme, value, source_id)"
                + " select distinct a.id, f.scheme, f.value, :source "
                + OF_ACTOR
                + "where f.scheme = :scheme on conflict do nothing")
        .param("source", source)
        .param("scheme", scheme)
        .update();
  }

  private long names(String source) {
    return sql.sql(
            "insert into actor_name (actor_id, name, language, kind, from_on, until_on, source_id)"
                + " select distinct a.id, f.value, f.language, 'FORMER', f.from_on, f.until_on, :source "
                + OF_ACTOR
                + "where f.scheme is null")
        .param("source", source)
        .update();
  }
}
