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
      List.of(
          "mail",
          "sources",
          "places",
          "actors",
          "occasions",
          "accounts",
          "authority",
          "ledger",
          "imports",
          "acts",
          "claims",
          "notices",
          "instruments",
          "memberships",
          "texts",
          "ties",
          "negotiation",
          "copies",
          "hooks",
          "lists",
          "atlas",
          "start");

  /** What is cheaper made over full tables than row by row: {@link LoadedTables} runs these. */
  static final List<String> ONCE_LOADED = List.of("places_loaded", "actors_loaded");

  @Override
  public void migrate(Flyway flyway) {
    IN_ORDER.forEach(module -> migrate(flyway, module));
  }

  /** Returns how many migrations were run. */
  static int migrate(Flyway flyway, String folder) {
    return Flyway.configure()
        .configuration(flyway.getConfiguration())
        .locations("classpath:db/migration/" + folder)
        .table("migrations_of_" + folder)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .failOnMissingLocations(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
