package city.hansa.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start, killed again and again at growing ages, ends well when it is let. */
@Tag("long")
@Tag("embedded")
class FirstStartFaultTest {

  private static final int KILLS = 12;
  private static final long STEP_MS = 700;

  @TempDir private Path data;

  @Test
  void killedAtAnyAgeItStartsInTheEnd() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      try (var hansa = HansaProcess.start("serve", "--port", "0", "--data", data.toString())) {
        new CountDownLatch(1).await(2_000 + kill * STEP_MS, MILLISECONDS);
        hansa.kill();
      }
    }
    try (var hansa = HansaProcess.start("serve", "--port", "0", "--data", data.toString())) {
      int port = hansa.ready();
      assertThat(HansaProcess.status(port, "/actuator/health/readiness")).isEqualTo(200);
      hansa.stop();
    }
    assertThat(Files.exists(data.resolve("postgres/cluster.new"))).isFalse();
  }
}
