package city.hansa.actors;

import city.hansa.engine.names.Folding;
import city.hansa.shipped.BulkCopy;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes and mends actors from the tables of the gazetteer, a whole kind with one statement. */
@Repository
class GazetteerActorStore {
  /** What the gazetteer says of an actor and may say otherwise later. */
  private static final String MEND =
      """
      on conflict (id) do update set
        name = excluded.name, sort_name = excluded.sort_name, country = excluded.country,
        world_region = excluded.world_region, place_id = excluded.place_id, division_code = excluded.division_code,
        ended = excluded.ended, population = excluded.population, source_id = excluded.source_id
      where (actor.name, actor.sort_name, actor.country, actor.world_region, actor.place_id, actor.division_code,
             actor.ended, actor.population, actor.source_id)
        is distinct from (excluded.name, excluded.sort_name, excluded.country, excluded.world_region,
             excluded.place_id, excluded.division_code, excluded.ended, excluded.population, excluded.source_id)
      """;

  private final DataSource dataSource;
  private final JdbcClient sql;

  GazetteerActorStore(DataSource dataSource, JdbcClient sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /**
   * Sets a temporary table {@code folded} beside the names that are more than plain words:
   * PostgreSQL's own folding depends on the server's locale, ours does not.
   */
  void foldNames() {
    sql.sql("set local work_mem = '64MB'").update();
    sql.sql("drop table if exists pg_temp.folded").update();
    sql.sql("create temp table folded (name text, sort_name text not null) on commit drop")
        .update();
    // Read to the end before the copy begins: a connection does one thing at a time.
    List<String> names = namesToFold();
    try (BulkCopy copy = BulkCopy.into(dataSource, "folded (name, sort_name)")) {
      for (String name : names) {
        copy.field(name).field(Folding.fold(name)).endRow();
      }
      copy.finish();
    }
    sql.sql("analyze folded").update();
  }

  /** Some 90,000 short texts, 10 MB in memory for a moment. */
  private List<String> namesToFold() {
    return sql.sql(
            """
            select distinct name
            from (select name from place union all select name from division union all select name from country) named
            where octet_length(name) > char_length(name) or name ~ '[^A-Za-z0-9 ]'
            """)
        .query((row, number) -> row.getString("name"))
        .list();
  }

  /** Historical, abandoned and destroyed places have ended; the gazetteer does not say when. */
  long cities() {
    return sql.sql(
            """
            insert into actor (id, kind, name, sort_name, country, world_region, place_id, division_code, ended,
              population, source_id)
            select p.slug, 'CITY', p.name, coalesce(nullif(f.sort_name, ''), lower(p.name)), c.code, c.world_region, p.id,
              coalesce(second.code, first.code), p.feature_code in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH'), p.population,
              p.source_id
            from place p
            left join country c on c.code = p.country
            left join division first on first.code = p.country || '.' || p.admin1
            left join division second on second.code = p.country || '.' || p.admin1 || '.' || p.admin2
            left join folded f on f.name = p.name
            where not exists (select from actor_alias merged where merged.id = p.slug)
            """
                + MEND)
        .update();
  }

  long regions() {
    return sql.sql(
            """
            insert into actor (id, kind, name, sort_name, country, world_region, division_code, source_id)
            select d.slug, 'REGION', d.name, coalesce(nullif(f.sort_name, ''), lower(d.name)), c.code, c.world_region, d.code,
              d.source_id
            from division d
            left join country c on c.code = d.country
            left join folded f on f.name = d.name
            where not exists (select from actor_alias merged where merged.id = d.slug)
            """
                + MEND)
        .update();
  }

  /** A state sits at its capital, where the gazetteer marks exactly one. */
  long states() {
    return sql.sql(
            """
            insert into actor (id, kind, name, sort_name, country, world_region, place_id, population, source_id)
            select c.slug, 'STATE', c.name, coalesce(nullif(f.sort_name, ''), lower(c.name)), c.code, c.world_region,
              capital.id, c.population, c.source_id
            from country c
            left join (select country, min(id) as id from place
                       where feature_code = 'PPLC' and retired_on is null
                       group by country having count(*) = 1) capital on capital.country = c.code
            left join folded f on f.name = c.name
            """
                + MEND)
        .update();
  }

  /** Replaces what earlier versions of the same two lists gave. */
  void identifiers(String states, String divisions) {
    sql.sql(
            "delete from actor_identifier where source_id like 'cldr-core-%' or source_id like 'iso3166-2-db-%'")
        .update();
    sql.sql(
            """
            insert into actor_identifier (actor_id, scheme, value, source_id)
            select c.slug, scheme, value, :states
            from country c cross join lateral (values
              ('ISO_3166_1', c.code), ('ISO_3166_1_ALPHA3', c.alpha3), ('ISO_3166_1_NUMERIC', c.numeric_code))
              as codes (scheme, value)
            where value is not null and c.numeric_code < '900'
            union all
            select coalesce(m.actor_id, d.slug), scheme, value, :divisions
            from division d left join actor_alias m on m.id = d.slug
            cross join lateral (values ('ISO_3166_2', d.iso_code), ('GEONAMES', d.geonames_id::text))
              as codes (scheme, value)
            where value is not null
            on conflict do nothing
            """)
        .param("states", states)
        .param("divisions", divisions)
        .update();
  }

  void populations() {
    sql.sql(
            "delete from actor_population where boundary = 'NATIONAL' and source_id like 'cldr-core-%'")
        .update();
    sql.sql(
            """
            insert into actor_population (actor_id, persons, boundary, source_id)
            select slug, population, 'NATIONAL', source_id from country where population is not null
            """)
        .update();
  }

  void namesOfStates() {
    sql.sql("delete from actor_name where source_id = :source")
        .param("source", StateNames.SOURCE)
        .update();
    List<StateNames.Country> countries =
        sql.sql("select slug, code from country order by code")
            .query((row, number) ->
                new StateNames.Country(row.getString("slug"), row.getString("code")))
            .list();
    String target = "actor_name (actor_id, name, language, kind, source_id)";
    try (BulkCopy copy = BulkCopy.into(dataSource, target)) {
      countries.forEach(country -> StateNames.write(copy, country));
      copy.finish();
    }
  }
}
