package city.hansa.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Connections as the owner of the schema, for bulk loads (COPY, TRUNCATE, index building). Requests
 * of readers and editors never come this way.
 */
public final class OwnerDatabase {

  private final DatabaseServer server;

  OwnerDatabase(DatabaseServer server) {
    this.server = server;
  }

  /**
   * A new connection outside the pool; the caller closes it.
   *
   * @throws SQLException if the server does not answer within a few seconds
   */
  public Connection connect() throws SQLException {
    var owner = server.owner();
    return DriverManager.getConnection(server.url(), owner.user(), owner.password());
  }

  /**
   * Lets the application's role use what the owner makes from now on, short of TRUNCATE and DDL.
   *
   * @throws CannotStart if the server cannot be reached or refuses
   */
  void grantToApplication() {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      if (server.application().user().equals(server.owner().user())) {
        return;
      }
      var role = statement.enquoteIdentifier(server.application().user(), true);
      statement.execute("GRANT USAGE ON SCHEMA public TO " + role);
      var defaults = "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ";
      statement.execute(defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + role);
      statement.execute(defaults + "USAGE, SELECT ON SEQUENCES TO " + role);
    } catch (SQLException e) {
      throw new CannotStart(
          "The database at %s cannot be used as %s: %s"
              .formatted(server.url(), server.owner().user(), e.getMessage()),
          e);
    }
  }
}
