package city.hansa.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.ledger.note.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code hansa serve} on a data directory, killed by its test and started again. */
final class KilledRegister implements AutoCloseable {

  /** What {@code kill -9} hits. */
  enum Victim {
    PROGRAM,
    DATABASE,
    BOTH
  }

  private final Path data;
  private HansaProcess process;
  private volatile URI address;

  private KilledRegister(Path data) throws IOException {
    this.data = data;
    this.process = serve();
    this.address = URI.create("http://localhost:" + process.ready());
  }

  static KilledRegister start(Path data) throws IOException {
    return new KilledRegister(data);
  }

  private HansaProcess serve() throws IOException {
    return HansaProcess.start("serve", "--port", "0", "--data", data.toString());
  }

  /** Where it answers, or answered last. */
  URI address() {
    return address;
  }

  /** The link that makes the first administrator. */
  String link() throws IOException {
    return process.link();
  }

  void kill(Victim victim) throws IOException, InterruptedException {
    if (victim != Victim.DATABASE) {
      process.kill();
    }
    if (victim != Victim.PROGRAM) {
      database().ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** Starts the program again if it is gone, whether killed or ended by itself; and waits. */
  void standUp() throws IOException {
    if (!process.alive()) {
      process = serve();
    }
    address = URI.create("http://localhost:" + process.ready());
  }

  /**
   * Starts the program, lets it grow for a while, and kills it before it answers, or soon after.
   */
  void killYoung(long age) throws IOException, InterruptedException {
    try (var young = serve()) {
      new CountDownLatch(1).await(age, MILLISECONDS);
      young.kill();
    }
  }

  /** By {@code hansa verify}, over HTTP. */
  void assertLogHolds(VerifierKey key) throws IOException, InterruptedException {
    String log = address.resolve("/log").toString();
    try (var verify = HansaProcess.start("verify", "--log", log, "--key", key.toString())) {
      assertThat(verify.ended()).as(verify.said()).isZero();
      assertThat(verify.said()).contains("The log holds");
    }
  }

  /** PostgreSQL's first process. */
  private Optional<ProcessHandle> database() throws IOException {
    var pid = data.resolve("postgres/cluster/postmaster.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process.alive()) {
      process.stop();
    }
    process.close();
  }
}
