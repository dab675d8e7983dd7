package city.hansa.places;

import city.hansa.shipped.BulkCopy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on table place, and on {@code place_new}, from which it is refreshed. */
@Repository
class PlaceStore {
  /** What a refresh may change; id and slug stay. */
  private static final String FACTS =
      """
      name, ascii_name, alternates, tagged_languages, tagged_names, latitude, longitude, feature_code, country,
      admin1, admin2, admin3, admin4, population, elevation_m, dem_m, time_zone, modified_on\
      """;

  private final DataSource dataSource;
  private final JdbcClient sql;
  private final Clock clock;

  PlaceStore(DataSource dataSource, JdbcClient sql, Clock clock) {
    this.dataSource = dataSource;
    this.sql = sql;
    this.clock = clock;
  }

  /** Runs in the caller's transaction. Into an empty table rows go straight. */
  Refreshed refresh(PlaceRows rows) {
    if (isEmpty()) {
      return new Refreshed(copy("place", rows), 0, 0, 0, 0);
    }
    stage(rows);
    return apply(Absent.RETIRE);
  }

  boolean isEmpty() {
    return sql.sql("select not exists (select from place)").query(Boolean.class).single();
  }

  /**
   * Sets the rows aside as {@code place_new}, unlogged and for the transaction only. Duplicates
   * that were merged are left out, so that no list brings them back.
   */
  void stage(PlaceRows rows) {
    makeStage();
    copy("place_new", rows);
    sql.sql("delete from place_new n using place p where p.id = n.id and p.merged_on is not null")
        .update();
    index();
  }

  /** As {@link #stage}, with the places as they stand. */
  void stageStanding() {
    makeStage();
    sql.sql("insert into place_new select * from place where retired_on is null").update();
    index();
  }

  private void makeStage() {
    // Large settings help the joins of whole tables that follow.
    sql.sql("set local work_mem = '64MB'").update();
    sql.sql("create temp table place_new (like place including defaults) on commit drop").update();
  }

  private void index() {
    sql.sql("create unique index on place_new (id)").update();
    sql.sql("analyze place_new").update();
  }

  /** Makes the places those set aside, and forgets the latter. */
  Refreshed apply(Absent absent) {
    long given = sql.sql("select count(*) from place_new").query(Long.class).single();
    long missing = missing();
    long retired = absent == Absent.RETIRE ? retire() : 0;
    long changed = change();
    long added = add();
    sql.sql("drop table place_new").update();
    return new Refreshed(added, changed, given - added - changed, retired, missing - retired);
  }

  private long copy(String table, PlaceRows rows) {
    String target = table + " (id, slug, " + FACTS.replace('\n', ' ') + ", source_id)";
    try (BulkCopy copy = BulkCopy.into(dataSource, target)) {
      rows.forEach(place -> write(copy, place));
      return copy.finish();
    }
  }

  private static void write(BulkCopy copy, Place place) {
    copy.field(place.id()).field(place.slug()).field(place.name()).field(place.asciiName());
    copy.array(place.alternates());
    copy.array(place.taggedNames().stream().map(Place.TaggedName::language).toList());
    copy.array(place.taggedNames().stream().map(Place.TaggedName::name).toList());
    copy.field(place.latitude()).field(place.longitude()).field(place.featureCode());
    copy.field(place.country()).field(place.admin1()).field(place.admin2());
    copy.field(place.admin3()).field(place.admin4()).field(place.population());
    copy.field(place.elevation()).field(place.dem()).field(place.timeZone());
    copy.field(place.modifiedOn()).field(place.sourceId()).endRow();
  }

  private static final String MISSING =
      """
      where retired_on is null and not exists (select from place_new n where n.id = place.id)
      """;

  private long missing() {
    return sql.sql("select count(*) from place " + MISSING).query(Long.class).single();
  }

  private long retire() {
    return sql.sql("update place set retired_on = :today " + MISSING)
        .param("today", LocalDate.now(clock))
        .update();
  }

  private long change() {
    return sql.sql(
            """
            update place p set (FACTS, source_id, retired_on) = (select FACTS, source_id, null::date from place_new where id = p.id)
            from place_new n
            where n.id = p.id and (p.retired_on is not null or (FACTS_OF_P) is distinct from (FACTS_OF_N))
            """
                .replace("FACTS_OF_P", qualified("p"))
                .replace("FACTS_OF_N", qualified("n"))
                .replace("FACTS", FACTS))
        .update();
  }

  /** Of several that want one address, the same goes first as when the shipped files were made. */
  private long add() {
    return sql.sql(
            """
            insert into place (id, slug, FACTS, source_id)
            select id, case when taken or nth > 1 then slug || '-' || id else slug end, FACTS, source_id
            from (select n.*,
                row_number() over (partition by slug order by
                  feature_code in ('PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH'), coalesce(population, 0) desc,
                  coalesce(array_position('{PPLC,PPLA,PPLA2,PPLA3,PPLA4,PPLA5}', feature_code), 9), id) as nth,
                exists (select from place p where p.slug = n.slug)
                  or exists (select from division d where d.slug = n.slug)
                  or exists (select from country c where c.slug = n.slug) as taken
              from place_new n where not exists (select from place p where p.id = n.id)) fresh
            """
                .replace("FACTS", FACTS))
        .update();
  }

  private static String qualified(String table) {
    return table + "." + FACTS.replaceAll(",\\s+", ", " + table + ".");
  }

  /** Retires the place of this address for good. */
  void merge(String slug) {
    sql.sql(
            """
            update place set merged_on = :today, retired_on = coalesce(retired_on, :today)
            where slug = :slug
            """)
        .param("today", LocalDate.now(clock))
        .param("slug", slug)
        .update();
  }

  Optional<Place> find(int id) {
    return sql.sql("select * from place where id = :id")
        .param("id", id)
        .query((row, number) -> PlaceRow.read(row))
        .optional();
  }
}
