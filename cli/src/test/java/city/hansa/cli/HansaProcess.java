package city.hansa.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command as a process of its own. What it says goes to a file. */
final class HansaProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("ready: http://localhost:(\\d+)");
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/link/\\S+)");
  private static final int SECONDS_TO_END = 300;

  /** As the launcher has it: what does not fit there ends the process here too. */
  private static final List<String> MEMORY =
      List.of(
          "-Xmx320m",
          "-XX:NewRatio=4",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError");

  private final Process process;
  private final Path output;

  private HansaProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts {@code hansa} with these words and without any settings of the machine's. */
  static HansaProcess start(String... words) throws IOException {
    var output = Files.createTempFile("hansa-command-", ".out");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin/java");
    command.addAll(MEMORY);
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(HansaCommand.class.getName());
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("HANSA_"));
    return new HansaProcess(builder.redirectOutput(output.toFile()).start(), output);
  }

  /** What a command says that ends with this status. */
  static String said(int status, String... words) throws IOException, InterruptedException {
    try (var command = start(words)) {
      int ended = command.ended();
      assertThat(ended).as(List.of(words) + " said " + command.said()).isEqualTo(status);
      return command.said();
    }
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  /** Waits, five minutes at most, until it answers; gives the port. */
  int ready() throws IOException {
    await().atMost(300, SECONDS).until(() -> READY.matcher(said()).find() || !process.isAlive());
    var ready = READY.matcher(said());
    if (!ready.find()) {
      throw new AssertionError("It ended instead: " + said());
    }
    return Integer.parseInt(ready.group(1));
  }

  /** Waits, five minutes at most, until it has said this. */
  void says(String words) throws IOException {
    await().atMost(300, SECONDS).until(() -> said().contains(words) || !process.isAlive());
    assertThat(said()).contains(words);
  }

  /** The path of the link by which somebody becomes administrator, printed while nobody is. */
  String link() throws IOException {
    await().until(() -> LINK.matcher(said()).find());
    var link = LINK.matcher(said());
    return link.find() ? link.group(1) : "";
  }

  /** The exit status, once it has ended of its own accord. */
  int ended() throws IOException, InterruptedException {
    if (!process.waitFor(SECONDS_TO_END, SECONDS)) {
      throw new AssertionError("It goes on: " + said());
    }
    return process.exitValue();
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** {@code kill}; the exit status. */
  int stop() throws IOException, InterruptedException {
    process.destroy();
    return ended();
  }

  static int status(int port, String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    kill();
    Files.deleteIfExists(output);
  }
}
