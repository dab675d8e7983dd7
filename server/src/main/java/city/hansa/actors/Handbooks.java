package city.hansa.actors;

import city.hansa.sources.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the {@link Handbook} for a minute: these lists change only when facts are loaded. */
@Component
public class Handbooks {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private final JdbcClient database;
  private final Clock clock;
  private volatile @Nullable Read last;

  Handbooks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Read(Instant at, Handbook handbook) {}

  /** At most a minute old; an empty one is never kept, so that a first load shows at once. */
  public Handbook current() {
    Instant now = clock.instant();
    Read kept = last;
    if (kept != null && kept.at().plus(FRESH).isAfter(now)) {
      return kept.handbook();
    }
    Handbook read = new Handbook(countries(), regions(), sources());
    last = read.countries().isEmpty() ? null : new Read(now, read);
    return read;
  }

  private Map<String, Handbook.Country> countries() {
    Map<String, Handbook.Country> all = new HashMap<>();
    database
        .sql(
            "select code, alpha3, numeric_code, slug, name, world_region, population, source_id from country")
        .query(row -> {
          all.put(
              row.getString("code"),
              new Handbook.Country(
                  row.getString("code"),
                  row.getString("alpha3"),
                  row.getString("numeric_code"),
                  row.getString("slug"),
                  row.getString("name"),
                  row.getString("world_region"),
                  row.getObject("population", Long.class),
                  row.getString("source_id")));
        });
    return all;
  }

  private Map<String, Handbook.Region> regions() {
    Map<String, Handbook.Region> all = new HashMap<>();
    database
        .sql("select code, name, parent from world_region")
        .query(row -> {
          String code = row.getString("code");
          all.put(code, new Handbook.Region(code, row.getString("name"), row.getString("parent")));
        });
    return all;
  }

  private Map<String, Source> sources() {
    Map<String, Source> all = new HashMap<>();
    database
        .sql(
            """
            select id, title, publisher, licence, licence_address, address, language, published, retrieved_on,
                   row_count, note
            from source\
            """)
        .query(row -> {
          Source source = source(row);
          all.put(source.id(), source);
        });
    return all;
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("licence"),
        row.getString("licence_address"),
        row.getString("address"),
        row.getString("language"),
        row.getString("published"),
        row.getObject("retrieved_on", LocalDate.class),
        row.getObject("row_count", Long.class),
        row.getString("note"));
  }
}
