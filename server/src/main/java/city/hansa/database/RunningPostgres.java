package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The embedded server of another Hansa on the same data directory, which starts and stops it.
 * Commands use it while {@code hansa serve} runs.
 */
record RunningPostgres(String url, Login application, Login owner) implements DatabaseServer {

  /**
   * The server of whoever holds the directory, or one of our own where nobody does.
   *
   * @throws CannotStart if the directory holds no database, or the files of a running one cannot be
   *     read
   */
  static DatabaseServer joinOrStart(Path directory) {
    try {
      if (!Files.isDirectory(directory.resolve("postgres/cluster"))) {
        throw new CannotStart(
            "%s holds no register. Name its directory with --data, or make one: hansa serve --data %s"
                .formatted(directory.toAbsolutePath(), directory));
      }
      Path data = directory.toRealPath();
      return DirectoryLock.isHeld(data)
          ? join(data.resolve("postgres"))
          : EmbeddedPostgres.start(data, 0);
    } catch (IOException e) {
      throw new CannotStart(
          "The database in %s cannot be reached; run this as the user who runs Hansa: %s"
              .formatted(directory, e),
          e);
    }
  }

  private static RunningPostgres join(Path home) throws IOException {
    String port = Files.readString(home.resolve("port")).strip();
    return new RunningPostgres(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE,
        login(home, Roles.APPLICATION),
        login(home, Roles.OWNER));
  }

  /** Only read: making a password here would shut out the server that runs. */
  private static Login login(Path home, String role) throws IOException {
    return new Login(role, Files.readString(home.resolve(role + ".password")).strip());
  }

  @Override
  public void close() {
    // Belongs to the Hansa that started it.
  }
}
