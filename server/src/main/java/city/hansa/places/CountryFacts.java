package city.hansa.places;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads world regions and countries: a few hundred rows, written one by one. */
@Component
class CountryFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final JdbcClient sql;

  CountryFacts(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "countries";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(
        LOADER,
        List.of(GazetteerFiles.WORLD_REGIONS, GazetteerFiles.STATES, GazetteerFiles.SOURCES));
  }

  @Override
  public long load(Progress progress) {
    String regions = GazetteerFiles.source("cldr-localenames");
    String countries = GazetteerFiles.source("cldr-core");
    long[] rows = {0};
    // Parents may stand after their children: rows first, the tree after.
    GazetteerFiles.WORLD_REGIONS.rows(row -> rows[0] += region(row, regions));
    GazetteerFiles.WORLD_REGIONS.rows(this::parent);
    GazetteerFiles.STATES.rows(row -> rows[0] += country(row, countries));
    progress.at(rows[0], rows[0]);
    return rows[0];
  }

  private int region(Row row, String source) {
    sql.sql(
            """
            insert into world_region (code, name, source_id) values (:code, :name, :source)
            on conflict (code) do update set name = excluded.name, source_id = excluded.source_id
            """)
        .param("code", row.required("code"))
        .param("name", row.required("name"))
        .param("source", source)
        .update();
    return 1;
  }

  private void parent(Row row) {
    sql.sql("update world_region set parent = :parent where code = :code")
        .param("code", row.required("code"))
        .param("parent", row.text("parent"))
        .update();
  }

  /** The slug of a country that is known stays as it is. */
  private int country(Row row, String source) {
    sql.sql(
            """
            insert into country (code, alpha3, numeric_code, slug, name, world_region, population, note, source_id)
            values (:code, :alpha3, :numeric, :slug, :name, :region, :population, :note, :source)
            on conflict (code) do update set
              alpha3 = excluded.alpha3, numeric_code = excluded.numeric_code, name = excluded.name,
              world_region = excluded.world_region, population = excluded.population, note = excluded.note,
              source_id = excluded.source_id
            """)
        .param("code", row.required("alpha2"))
        .param("alpha3", row.text("alpha3"))
        .param("numeric", row.text("numeric"))
        .param("slug", row.required("slug"))
        .param("name", row.required("name"))
        .param("region", deepestRegion(row))
        .param("population", row.number("population"))
        .param("note", row.text("note"))
        .param("source", source)
        .update();
    return 1;
  }

  private static @Nullable String deepestRegion(Row row) {
    return Stream.of("intermediate_region", "sub_region", "region")
        .filter(column -> row.text(column) != null)
        .findFirst()
        .map(row::required)
        .orElse(null);
  }
}
