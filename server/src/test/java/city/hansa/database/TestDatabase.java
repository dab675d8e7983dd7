package city.hansa.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh database for every Spring context, on one server for the whole run: an embedded one, or
 * the one that HANSA_DB_URL names, whose owner must then be allowed to make databases. Name it in
 * {@code @ContextConfiguration(initializers = TestDatabase.class)}.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var server = fresh();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", settings(server)));
    var directory = context.getEnvironment().getProperty("hansa.data", "");
    if (directory.equals("./hansa-data")) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("test data", Map.of("hansa.data", folder())));
    }
  }

  /** A folder of the test's own, since the log's keys are kept in files. */
  private static String folder() {
    try {
      var folder = Files.createTempDirectory("hansa-test-data-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
      return folder.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings that lead the application to {@code server}. */
  static Map<String, Object> settings(DatabaseServer server) {
    return Map.of(
        "hansa.db.url", server.url(),
        "hansa.db.user", server.application().user(),
        "hansa.db.password", server.application().password(),
        "hansa.db.owner-user", server.owner().user(),
        "hansa.db.owner-password", server.owner().password());
  }

  /** A new, empty database with the application's grants; gone when the run ends. */
  static DatabaseServer fresh() {
    return from("template0");
  }

  /**
   * A new database with all that another holds.
   *
   * @param template name of a database to which nobody is connected
   */
  static DatabaseServer from(String template) {
    var name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    var server = Server.SHARED.withDatabase(name);
    Server.SHARED.execute(
        "CREATE DATABASE %s OWNER %s TEMPLATE %s LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"
            .formatted(name, server.owner().user(), template));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Server.SHARED.drop(name)));
    new OwnerDatabase(server).grantToApplication();
    return server;
  }

  /**
   * @param maker the role that makes databases
   * @param base the server and its two roles
   */
  private record Server(DatabaseServer base, DatabaseServer.Login maker) {

    static final Server SHARED = find();

    static Server find() {
      var url = System.getenv("HANSA_DB_URL");
      if (url == null || url.isBlank()) {
        return embedded();
      }
      var settings =
          new DatabaseSettings(
              url,
              environment("HANSA_DB_USER"),
              environment("HANSA_DB_PASSWORD"),
              environment("HANSA_DB_OWNER_USER"),
              environment("HANSA_DB_OWNER_PASSWORD"));
      var server = OperatorsServer.of(settings);
      return new Server(server, server.owner());
    }

    private static String environment(String name) {
      var value = System.getenv(name);
      return value == null ? "" : value;
    }

    private static Server embedded() {
      try {
        var directory = Files.createTempDirectory("hansa-test-");
        var server = EmbeddedPostgres.start(directory, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, directory)));
        return new Server(server, server.superuser());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(EmbeddedPostgres server, Path directory) {
      try {
        server.process().destroyForcibly();
        server.close();
        FileSystemUtils.deleteRecursively(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    DatabaseServer withDatabase(String name) {
      var url = base.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
      return new OperatorsServer(url, base.application(), base.owner());
    }

    void execute(String sql) {
      try (var connection =
              DriverManager.getConnection(base.url(), maker.user(), maker.password());
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    void drop(String name) {
      if (!(base instanceof EmbeddedPostgres) && System.getenv("HANSA_DB_URL") != null) {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
      }
    }
  }
}
