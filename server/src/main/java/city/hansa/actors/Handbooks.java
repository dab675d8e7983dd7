package city.hansa.actors;

import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the {@link Handbook} for a minute: these lists change only when facts are loaded. */
@Component
public class Handbooks {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private final JdbcClient database;
  private final Sources sources;
  private final Clock clock;
  private volatile @Nullable Read last;

  Handbooks(JdbcClient database, Sources sources, Clock clock) {
    this.database = database;
    this.sources = sources;
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
    Handbook read = new Handbook(countries(), regions(), bySource());
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

  private Map<String, Source> bySource() {
    return sources.listSources().stream().collect(Collectors.toMap(Source::id, each -> each));
  }
}
