package city.hansa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses to the role that serves requests. */
class ApplicationRoleTest {

  /**
   * PostgreSQL's state for "insufficient privilege",
   * https://www.postgresql.org/docs/15/errcodes-appendix.html.
   */
  private static final String NOT_ALLOWED = "42501";

  private static final DatabaseServer SERVER = TestDatabase.fresh();

  @BeforeAll
  static void ownerMakesATable() throws SQLException {
    try (var connection = new OwnerDatabase(SERVER).connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE thing (id bigserial PRIMARY KEY, word text)");
    }
  }

  @Test
  void readsAndWritesRows() throws SQLException {
    asApplication("INSERT INTO thing (word) VALUES ('a')");
    asApplication("UPDATE thing SET word = 'b'");
    asApplication("DELETE FROM thing");
    assertThat(asApplication("SELECT id FROM thing")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRUNCATE thing",
        "DROP TABLE thing",
        "ALTER TABLE thing ADD COLUMN more text",
        "CREATE TABLE other (id int)",
        "CREATE INDEX ON thing (word)",
        "CREATE SCHEMA other",
        "CREATE ROLE friend",
        "GRANT hansa_owner TO hansa",
        "COPY thing TO PROGRAM 'true'"
      })
  void changesNoSchemaAndNoRights(String sql) {
    assertThatThrownBy(() -> asApplication(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @Test
  void ownerIsNoSuperuserEither() throws SQLException {
    try (var connection = new OwnerDatabase(SERVER).connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW is_superuser")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("off");
    }
  }

  @Test
  void sortsByCodePointAndKnowsEveryScriptsLetters() throws SQLException {
    try (var connection = new OwnerDatabase(SERVER).connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT 'Z' < 'a', lower('КЁЛЬН'), lower('ÎLE')")) {
      row.next();
      assertThat(row.getBoolean(1)).isTrue();
      assertThat(row.getString(2)).isEqualTo("кёльн");
      assertThat(row.getString(3)).isEqualTo("île");
    }
  }

  private static boolean asApplication(String sql) throws SQLException {
    var role = SERVER.application();
    try (var connection = DriverManager.getConnection(SERVER.url(), role.user(), role.password());
        var statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
