package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's own server, run from the archive in the jar on a directory that is kept. Survives
 * the death of itself, of Hansa and of both; a server that dies under a living Hansa is started
 * again.
 */
final class EmbeddedPostgres implements DatabaseServer {

  static final String SUPERUSER = "postgres";

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final DirectoryLock lock;
  private final Path home;
  private final Cluster cluster;
  private final Login application;
  private final Login owner;
  private volatile int port;
  private boolean closed;

  private EmbeddedPostgres(DirectoryLock lock, Path home, Unprivileged as) throws IOException {
    this.lock = lock;
    this.home = home;
    long begun = System.nanoTime();
    this.cluster = new Cluster(new Commands(Programs.unpack(home), as), home);
    log.debug("PostgreSQL unpacked in {} ms", since(begun));
    this.application = new Login(Roles.APPLICATION, secret(Roles.APPLICATION));
    this.owner = new Login(Roles.OWNER, secret(Roles.OWNER));
  }

  /**
   * Makes what the directory lacks and starts the server.
   *
   * @param directory the data directory, made if absent
   * @param httpPort where Hansa itself answers, told to a second start on the same directory
   * @throws CannotStart if the directory is taken or not writable, or PostgreSQL refuses
   */
  static EmbeddedPostgres start(Path directory, int httpPort) {
    return start(directory, httpPort, Unprivileged.find());
  }

  static EmbeddedPostgres start(Path directory, int httpPort, Unprivileged as) {
    var data = DataDirectory.open(directory);
    var lock = DirectoryLock.take(data, httpPort);
    try {
      var home = Files.createDirectories(data.resolve("postgres"));
      var server = new EmbeddedPostgres(lock, home, as);
      server.bringUp();
      return server;
    } catch (IOException | SQLException e) {
      lock.close();
      throw new CannotStart("PostgreSQL could not be started in " + data + ": " + e, e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void bringUp() throws IOException, SQLException {
    long begun = System.nanoTime();
    if (!cluster.exists()) {
      log.info("Making the database in {}", home);
      cluster.create(secret(SUPERUSER));
      log.debug("PostgreSQL cluster made in {} ms", since(begun));
    }
    begun = System.nanoTime();
    port = cluster.start();
    Roles.ensure(url("postgres"), secret(SUPERUSER), owner.password(), application.password());
    log.info("PostgreSQL answers on 127.0.0.1:{} after {} ms", port, since(begun));
    watch();
  }

  /** Starts the server again when it dies although nobody closed it. */
  private void watch() throws IOException {
    cluster.running().ifPresent(server -> server.onExit().thenRun(this::revive));
  }

  private synchronized void revive() {
    if (closed) {
      return;
    }
    log.warn("PostgreSQL died; starting it again");
    try {
      port = cluster.start();
      watch();
    } catch (IOException | RuntimeException e) {
      log.error("PostgreSQL could not be started again", e);
    }
  }

  @Override
  public String url() {
    return url(Roles.DATABASE);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public Login application() {
    return application;
  }

  @Override
  public Login owner() {
    return owner;
  }

  Login superuser() throws IOException {
    return new Login(SUPERUSER, secret(SUPERUSER));
  }

  ProcessHandle process() throws IOException {
    return cluster.running().orElseThrow();
  }

  private String secret(String name) throws IOException {
    return Secret.in(home.resolve(name + ".password"));
  }

  /** Stops the server and frees the directory. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      cluster.stop();
    } catch (IOException e) {
      log.warn("PostgreSQL did not stop; the next start will see to it", e);
    } finally {
      lock.close();
    }
  }

  private static long since(long begun) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }
}
