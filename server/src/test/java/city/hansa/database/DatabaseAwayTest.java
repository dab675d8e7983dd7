package city.hansa.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The database goes away under a running application, and comes back. */
class DatabaseAwayTest {

  @Configuration
  @EnableAutoConfiguration
  @Import(DatabaseConfiguration.class)
  static class OnlyTheDatabase {}

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void readinessFollowsTheDatabaseWithoutARestart() throws Exception {
    var server = TestDatabase.fresh();
    try (var gate = new Gate(URI.create(server.url().substring("jdbc:".length())).getPort());
        var context = SpringApplication.run(OnlyTheDatabase.class, through(gate, server))) {
      var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      assertThat(status(port, "readiness")).isEqualTo(200);

      gate.shut();
      var begun = System.nanoTime();
      assertThat(status(port, "readiness")).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      assertThat(status(port, "liveness")).isEqualTo(200);

      gate.reopen();
      await().atMost(20, SECONDS).until(() -> status(port, "readiness") == 200);
    }
  }

  private static String[] through(Gate gate, DatabaseServer server) {
    var settings = new HashMap<>(TestDatabase.settings(server));
    settings.put(
        "hansa.db.url", server.url().replaceFirst("://[^/]+", "://127.0.0.1:" + gate.port()));
    settings.put("server.port", "0");
    settings.put("spring.flyway.enabled", "false");
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  private int status(int port, String probe) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + "/actuator/health/" + probe);
    var request = HttpRequest.newBuilder(address).build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }
}
