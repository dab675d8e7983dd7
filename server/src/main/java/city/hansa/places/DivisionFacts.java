package city.hansa.places;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.BulkCopy;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads first and second order divisions. A division that a newer file no longer holds stays: a
 * city may lie in it still.
 */
@Component
class DivisionFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final DataSource dataSource;
  private final JdbcClient sql;

  DivisionFacts(DataSource dataSource, JdbcClient sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  @Override
  public String name() {
    return "divisions";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(GazetteerFiles.DIVISIONS, GazetteerFiles.SOURCES));
  }

  @Override
  public long load(Progress progress) {
    sql.sql("create temp table division_new (like division including defaults) on commit drop")
        .update();
    long rows = stage(progress, GazetteerFiles.DIVISIONS.countRows());
    sql.sql(
            """
            insert into division select * from division_new
            on conflict (code) do update set
              level = excluded.level, country = excluded.country, name = excluded.name,
              geonames_id = excluded.geonames_id, iso_code = excluded.iso_code,
              tagged_languages = excluded.tagged_languages, tagged_names = excluded.tagged_names,
              source_id = excluded.source_id
            where (division.name, division.geonames_id, division.iso_code, division.tagged_languages,
                   division.tagged_names, division.source_id)
              is distinct from (excluded.name, excluded.geonames_id, excluded.iso_code,
                   excluded.tagged_languages, excluded.tagged_names, excluded.source_id)
            """)
        .update();
    return rows;
  }

  private long stage(Progress progress, long total) {
    String listed = GazetteerFiles.source("geonames-admin-codes");
    String older = GazetteerFiles.source("geonames-names");
    long[] done = {0};
    String target =
        "division_new (code, slug, level, country, name, geonames_id, iso_code,"
            + " tagged_languages, tagged_names, source_id)";
    try (BulkCopy copy = BulkCopy.into(dataSource, target)) {
      GazetteerFiles.DIVISIONS.rows(row -> {
        write(copy, row, row.text("note") == null ? listed : older);
        progress.at(++done[0], total);
      });
      return copy.finish();
    }
  }

  /** A noted row takes its name from the older list of names, as its note says. */
  private static void write(BulkCopy copy, Row row, String source) {
    String code = row.required("code");
    List<Place.TaggedName> names = GazetteerFiles.tagged(row.list("tagged", GazetteerFiles.UNIT));
    copy.field(code).field(row.required("slug")).field(row.number("level"));
    copy.field(code.substring(0, 2)).field(row.required("name"));
    copy.field(row.number("geonames_id")).field(row.text("iso_3166_2"));
    copy.array(names.stream().map(Place.TaggedName::language).toList());
    copy.array(names.stream().map(Place.TaggedName::name).toList());
    copy.field(source).endRow();
  }
}
