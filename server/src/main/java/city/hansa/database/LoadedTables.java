package city.hansa.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** Finishes the tables once they hold their first facts: indexes, foreign keys, statistics. */
@Component
public class LoadedTables {
  private final Flyway flyway;
  private final OwnerDatabase owner;

  LoadedTables(Flyway flyway, OwnerDatabase owner) {
    this.flyway = flyway;
    this.owner = owner;
  }

  /**
   * Makes what is not made yet; a start that was killed before is taken up here.
   *
   * @param changed whether facts were loaded just now, so that the planner must look again
   */
  public void finish(boolean changed) {
    int made =
        ModuleMigrations.ONCE_LOADED.stream()
            .mapToInt(folder -> ModuleMigrations.migrate(flyway, folder))
            .sum();
    if (changed || made > 0) {
      analyze();
    }
  }

  /** Tells the planner what the tables hold; without it, it guesses until PostgreSQL finds time. */
  public void analyze() {
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("The owner's connection failed", e);
    }
  }
}
