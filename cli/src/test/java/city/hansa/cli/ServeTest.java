package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hansa serve} from outside. */
@Tag("embedded")
class ServeTest {

  private static final String READINESS = "/actuator/health/readiness";

  @TempDir private Path data;

  @Test
  void servesRefusesASecondStartSurvivesAKillTakesAnActAndStopsWithItsDatabase() throws Exception {
    try (var first = serve()) {
      int port = first.ready();
      assertThat(HansaProcess.status(port, READINESS)).isEqualTo(200);
      assertThat(HansaProcess.status(port, "/actuator/prometheus")).isEqualTo(401);
      assertThat(HansaProcess.status(port, "/actuator/env")).isEqualTo(404);
      try (var second = serve()) {
        assertThat(second.ended()).isEqualTo(HansaCommand.OPERATORS_TURN);
        assertThat(second.said()).contains("already runs").contains("process " + first.pid());
      }
      first.says("names to link to");
      assertThat(HansaProcess.status(port, "/ties")).as("all indexes in its memory").isEqualTo(200);
      first.kill();
    }
    assertThat(database()).as("outlives a killed Hansa").isPresent();
    try (var again = serve()) {
      assertThat(HansaProcess.status(again.ready(), READINESS)).isEqualTo(200);
      new FirstAct(again, data).walk();
      again.stop();
    }
    assertThat(database()).as("stops with Hansa").isEmpty();
  }

  @Test
  void namesThePortThatIsTaken() throws Exception {
    try (var taken = new ServerSocket(0);
        var hansa =
            HansaProcess.start(
                "serve", "--port", "" + taken.getLocalPort(), "--data", data.toString())) {
      assertThat(hansa.ended()).isEqualTo(HansaCommand.OPERATORS_TURN);
      assertThat(hansa.said()).contains("Port " + taken.getLocalPort() + " is in use");
      assertThat(data).isEmptyDirectory();
    }
  }

  @Test
  void namesADatabaseThatCannotBeReached() throws Exception {
    Files.writeString(
        data.resolve("hansa.properties"),
        "HANSA_DB_URL=jdbc:postgresql://127.0.0.1:1/hansa\nHANSA_DB_USER=hansa\n");
    try (var hansa = serve()) {
      assertThat(hansa.ended()).isEqualTo(HansaCommand.OPERATORS_TURN);
      assertThat(hansa.said())
          .contains("jdbc:postgresql://127.0.0.1:1/hansa")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void writesJsonWhenAsked() throws Exception {
    Files.writeString(data.resolve("hansa.properties"), "HANSA_LOG_FORMAT=json\n");
    try (var hansa = serve()) {
      hansa.ready();
      assertThat(hansa.said().lines())
          .isNotEmpty()
          .allMatch(line -> line.startsWith("{\"@timestamp\""));
    }
    Optional<ProcessHandle> database = database();
    database.ifPresent(ProcessHandle::destroyForcibly);
  }

  private HansaProcess serve() throws IOException {
    return HansaProcess.start("serve", "--port", "0", "--data", data.toString());
  }

  private Optional<ProcessHandle> database() throws IOException {
    var pid = data.resolve("postgres/cluster/postmaster.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
        : Optional.empty();
  }
}
