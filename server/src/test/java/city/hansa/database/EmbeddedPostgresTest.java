package city.hansa.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real servers on real directories. */
@Tag("embedded")
class EmbeddedPostgresTest {

  @TempDir private static Path shared;
  private static @Nullable Path programs;

  @TempDir private Path directory;

  /** Unpacking takes longer than all the rest, so only the tests about it do it again. */
  @BeforeAll
  static void unpackOnce() throws IOException {
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
    programs = Programs.unpack(shared);
  }

  /** Others must be able to walk in, for the server may run as somebody else. */
  @BeforeEach
  void openTheDoor() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (programs != null) {
      var home = Files.createDirectory(directory.resolve("postgres"));
      Files.createSymbolicLink(home.resolve(programs.getFileName()), programs);
    }
  }

  static List<Unprivileged> ways() {
    return new UnixSystem().getUid() == 0
        ? List.of(Unprivileged.NAMESPACE, Unprivileged.AS_NOBODY)
        : List.of(Unprivileged.AS_IS);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void keepsRowsOverARestart(Unprivileged way) throws SQLException {
    try (var first = EmbeddedPostgres.start(directory, 0, way)) {
      keep(first, "Novgorod");
    }
    try (var second = EmbeddedPostgres.start(directory, 0, way)) {
      assertThat(kept(second)).containsExactly("Novgorod");
    }
  }

  @Test
  void anyWayOfRunningFindsTheRowsOfAnother() throws SQLException {
    for (var way : ways()) {
      try (var server = EmbeddedPostgres.start(directory, 0, way)) {
        keep(server, way.toString());
      }
    }
    try (var server = EmbeddedPostgres.start(directory, 0, ways().getFirst())) {
      assertThat(kept(server)).hasSameSizeAs(ways());
    }
  }

  @Test
  void startsAServerAgainThatWasKilledAndKeepsCommittedRows() throws Exception {
    try (var server = EmbeddedPostgres.start(directory, 0)) {
      keep(server, "Visby");
      server.process().destroyForcibly();
      await().atMost(30, SECONDS).ignoreExceptions().until(() -> kept(server).contains("Visby"));
    }
  }

  @Test
  void healsWhatAnInterruptedFirstStartLeft() throws Exception {
    var home = Files.createDirectories(directory.resolve("postgres"));
    var cluster = Files.createDirectory(home.resolve("cluster.new"));
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    Files.writeString(home.resolve("initdb.password"), "left behind");
    Files.createDirectories(home.resolve("programs.new/bin"));
    Files.delete(home.resolve(Objects.requireNonNull(programs).getFileName()));
    try (var server = EmbeddedPostgres.start(directory, 0)) {
      keep(server, "Bergen");
      assertThat(kept(server)).containsExactly("Bergen");
    }
  }

  @Test
  void ignoresThePidOfAProcessThatIsNotPostgres() throws Exception {
    EmbeddedPostgres.start(directory, 0).close();
    var stranger = ProcessHandle.current();
    Files.writeString(
        directory.resolve("postgres/cluster/postmaster.pid"), stranger.pid() + "\n" + directory);
    try (var server = EmbeddedPostgres.start(directory, 0)) {
      assertThat(server.process().pid()).isNotEqualTo(stranger.pid());
    }
  }

  @Test
  void refusesASecondStartAndNamesTheFirst() {
    try (var first = EmbeddedPostgres.start(directory, 8123)) {
      assertThat(first.url()).startsWith("jdbc:postgresql://127.0.0.1:");
      assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 8124))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("http://localhost:8123");
    }
    EmbeddedPostgres.start(directory, 8124).close();
  }

  @Test
  void saysThatADirectoryCannotBeMade() throws IOException {
    var file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("below"), 0))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.resolve("below").toString());
  }

  @Test
  void hidesPasswordsFromOthers() throws IOException {
    EmbeddedPostgres.start(directory, 0).close();
    try (var files = Files.walk(directory, 2)) {
      var passwords = files.filter(file -> file.toString().endsWith(".password")).toList();
      assertThat(passwords).hasSize(3);
      for (var password : passwords) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
            .isEqualTo("rw-------");
      }
    }
  }

  private static void keep(DatabaseServer server, String word) throws SQLException {
    try (var connection = asOwner(server);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS kept (word text)");
      statement.execute("INSERT INTO kept VALUES (" + statement.enquoteLiteral(word) + ")");
    }
  }

  private static List<String> kept(DatabaseServer server) throws SQLException {
    try (var connection = asOwner(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT word FROM kept ORDER BY word")) {
      var words = new java.util.ArrayList<String>();
      while (rows.next()) {
        words.add(rows.getString(1));
      }
      return words;
    }
  }

  private static Connection asOwner(DatabaseServer server) throws SQLException {
    var owner = server.owner();
    return DriverManager.getConnection(server.url(), owner.user(), owner.password());
  }
}
