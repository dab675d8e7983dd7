package city.hansa.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Every module owns its tables: a folder of migrations and a history of its own. A module comes
 * after those its foreign keys point to.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

  static final List<String> IN_ORDER =
      List.of("sources", "places", "actors", "occasions", "atlas", "start");

  @Override
  public void migrate(Flyway flyway) {
    for (String module : IN_ORDER) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:db/migration/" + module)
          .table("migrations_of_" + module)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .failOnMissingLocations(true)
          .load()
          .migrate();
    }
  }
}
