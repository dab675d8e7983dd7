package city.hansa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command beside a server on the same directory. */
@Tag("embedded")
class RunningPostgresTest {

  @TempDir private Path directory;

  /** Others must be able to walk in, for the server may run as somebody else. */
  @BeforeEach
  void openTheDoor() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void joinsTheServerThatRunsAndStartsOneWhenNoneDoes() throws Exception {
    try (var first = EmbeddedPostgres.start(directory, 0)) {
      write(first, "create table word (text text)");
      try (var joined = RunningPostgres.joinOrStart(directory)) {
        assertThat(joined.url()).isEqualTo(first.url());
        write(joined, "insert into word values ('Novgorod')");
      }
      assertThat(first.process().isAlive()).as("is not the command's to stop").isTrue();
    }
    try (var own = RunningPostgres.joinOrStart(directory)) {
      assertThat(own).isInstanceOf(EmbeddedPostgres.class);
      write(own, "delete from word where text = 'Novgorod'");
    }
  }

  @Test
  void makesNoRegisterWhereThereIsNone() throws IOException {
    assertThatThrownBy(() -> RunningPostgres.joinOrStart(directory.resolve("mistyped")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("mistyped holds no register");
    assertThat(directory).isEmptyDirectory();
  }

  private static void write(DatabaseServer server, String statement) throws SQLException {
    try (var connection = new OwnerDatabase(server).connect();
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
