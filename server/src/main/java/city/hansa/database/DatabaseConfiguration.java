package city.hansa.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts or finds the server before anything asks for a connection. Spring destroys beans in the
 * reverse order, so the pool is empty when the embedded server stops; a JVM hook would race it.
 * Commands that work beside a server set {@code hansa.db.beside}: they join the one that runs.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  @Bean
  DatabaseServer databaseServer(
      DatabaseSettings settings,
      @Value("${hansa.data}") Path data,
      @Value("${server.port}") int httpPort,
      @Value("${hansa.db.beside:false}") boolean beside) {
    if (!settings.embedded()) {
      return OperatorsServer.of(settings);
    }
    return beside ? RunningPostgres.joinOrStart(data) : EmbeddedPostgres.start(data, httpPort);
  }

  @Bean
  OwnerDatabase ownerDatabase(DatabaseServer server) {
    var owner = new OwnerDatabase(server);
    owner.grantToApplication();
    return owner;
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(DatabaseServer server) {
    return new ApplicationDetails(server.url(), server.application());
  }

  /** Takes the owner's bean so that the grants stand before the first table is made. */
  @Bean
  FlywayConnectionDetails flywayConnectionDetails(DatabaseServer server, OwnerDatabase granted) {
    return new OwnerDetails(server.url(), server.owner());
  }

  /** Migrations name the application's role as <code>${application}</code>. */
  @Bean
  FlywayConfigurationCustomizer applicationRole(DatabaseServer server) {
    return flyway -> flyway.placeholders(Map.of("application", server.application().user()));
  }

  private record ApplicationDetails(String url, DatabaseServer.Login login)
      implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return login.user();
    }

    @Override
    public String getPassword() {
      return login.password();
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }

  private record OwnerDetails(String url, DatabaseServer.Login login)
      implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
      return login.user();
    }

    @Override
    public String getPassword() {
      return login.password();
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }
}
