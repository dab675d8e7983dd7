package city.hansa.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles of the embedded cluster. {@code hansa_owner} owns the database and changes its schema;
 * {@code hansa} works in it and owns nothing, so that the database itself can refuse it.
 */
final class Roles {

  static final String OWNER = "hansa_owner";
  static final String APPLICATION = "hansa";
  static final String DATABASE = "hansa";

  private Roles() {}

  /** Makes what is missing and sets both passwords; doing it again changes nothing. */
  static void ensure(String url, String superuserPassword, String owner, String application)
      throws SQLException {
    try (var connection =
            DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, superuserPassword);
        var statement = connection.createStatement()) {
      role(statement, OWNER, owner);
      role(statement, APPLICATION, application);
      if (isMissing(statement, "pg_database WHERE datname", DATABASE)) {
        statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
        statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        statement.execute(
            "GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APPLICATION);
      }
    }
  }

  private static void role(Statement statement, String name, String password) throws SQLException {
    if (isMissing(statement, "pg_roles WHERE rolname", name)) {
      statement.execute("CREATE ROLE " + name);
    }
    statement.execute(
        "ALTER ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %s"
            .formatted(name, statement.enquoteLiteral(password)));
  }

  private static boolean isMissing(Statement statement, String where, String name)
      throws SQLException {
    try (var rows =
        statement.executeQuery("SELECT 1 FROM " + where + " = " + statement.enquoteLiteral(name))) {
      return !rows.next();
    }
  }
}
