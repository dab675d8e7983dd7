package city.hansa.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a test's own with every table made and nothing in them. */
public final class TestSchema {

  private TestSchema() {}

  /** New connections every time, as the role that serves requests. */
  public static DataSource made() {
    var server = TestDatabase.fresh();
    new ModuleMigrations()
        .migrate(
            Flyway.configure()
                .dataSource(server.url(), server.owner().user(), server.owner().password())
                .placeholders(java.util.Map.of("application", server.application().user()))
                .load());
    return new DriverManagerDataSource(
        server.url(), server.application().user(), server.application().password());
  }
}
