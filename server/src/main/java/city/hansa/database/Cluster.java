package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A cluster on disk: made once, started and stopped by PostgreSQL's own {@code pg_ctl}. */
final class Cluster {

  private static final Logger log = LoggerFactory.getLogger(Cluster.class);

  /**
   * Durability stays as PostgreSQL ships it. A minimal WAL makes the first load cheap; nobody
   * replicates from an embedded server.
   */
  private static final List<String> OPTIONS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=''",
          "max_connections=60",
          "shared_buffers=128MB",
          "effective_cache_size=1GB",
          "work_mem=8MB",
          "maintenance_work_mem=128MB",
          "max_wal_size=2GB",
          "wal_level=minimal",
          "max_wal_senders=0",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC");

  /** Half a second each: processes of a killed server may take a while to see that it is gone. */
  private static final int ATTEMPTS = 120;

  private final Commands commands;
  private final Path home;
  private final Path files;

  /**
   * @param home directory of the embedded server: the files go to {@code cluster} in it
   */
  Cluster(Commands commands, Path home) {
    this.commands = commands;
    this.home = home;
    this.files = home.resolve("cluster");
  }

  boolean exists() {
    return Files.isDirectory(files);
  }

  /**
   * Makes the cluster beside its place and moves it there in one step, so that whatever an
   * interrupted {@code initdb} left is known as such and made again.
   */
  void create(String superuserPassword) throws IOException {
    var draft = home.resolve("cluster.new");
    FileSystemUtils.deleteRecursively(draft);
    Files.createDirectory(draft);
    var passwordFile = home.resolve("initdb.password");
    SecretFile.write(passwordFile, superuserPassword);
    try {
      commands.as().handOver(draft);
      commands.as().handOver(passwordFile);
      var made = commands.run("initdb", Locales.with(draft, passwordFile));
      if (!made.ok()) {
        throw new CannotStart("PostgreSQL could not make its files: " + made.output());
      }
      Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  /**
   * Starts the server, after stopping one that outlived its Hansa.
   *
   * @return the port on 127.0.0.1
   * @throws CannotStart with the server's own last words
   */
  int start() throws IOException {
    commands.as().handOver(files);
    stopOrphan();
    var port = FreePort.remembered(home);
    for (int attempt = 1; ; attempt++) {
      var started = launch(port);
      if (started.ok()) {
        FreePort.remember(home, port);
        return port;
      }
      var words = ServerLog.lastWords(home);
      if (attempt == ATTEMPTS || !ServerLog.passing(words)) {
        throw new CannotStart("PostgreSQL did not start: " + started.output() + "\n" + words);
      }
      log.info("PostgreSQL did not start yet; trying again");
      port = ServerLog.portTaken(words) ? FreePort.any() : port;
      pause();
    }
  }

  private Commands.Outcome launch(int port) throws IOException {
    ServerLog.startAfresh(home, commands.as());
    var options = "-p " + port + " -c " + String.join(" -c ", OPTIONS);
    return commands.run(
        "pg_ctl",
        "start",
        "-D",
        files.toString(),
        "-l",
        ServerLog.in(home).toString(),
        "-w",
        "-t",
        "240",
        "-o",
        options);
  }

  /** Ends sessions, writes a checkpoint and stops; does nothing if no server of ours runs. */
  void stop() throws IOException {
    if (running().isEmpty()) {
      return;
    }
    var stopped =
        commands.run("pg_ctl", "stop", "-D", files.toString(), "-m", "fast", "-w", "-t", "60");
    if (!stopped.ok() && running().isPresent()) {
      commands.run("pg_ctl", "stop", "-D", files.toString(), "-m", "immediate", "-w", "-t", "30");
    }
  }

  private void stopOrphan() throws IOException {
    if (running().isPresent()) {
      log.info("Stopping a PostgreSQL that outlived its Hansa");
      stop();
    }
    // What is left names a process that is gone, or one that has nothing to do with PostgreSQL.
    if (running().isEmpty()) {
      Files.deleteIfExists(pidFile());
    }
  }

  /** The server on these files, if it lives; a reused process number does not count. */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    var first = Files.readString(pidFile()).lines().findFirst().orElse("").strip();
    return first.matches("\\d+")
        ? ProcessHandle.of(Long.parseLong(first)).filter(Cluster::isPostgres)
        : Optional.empty();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive() && process.info().command().orElse("").endsWith("/bin/postgres");
  }

  private Path pidFile() {
    return files.resolve("postmaster.pid");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while starting PostgreSQL", e);
    }
  }
}
