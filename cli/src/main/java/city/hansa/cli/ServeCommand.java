package city.hansa.cli;

import city.hansa.Hansa;
import city.hansa.database.CannotStart;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the register and its database, and stays until it is stopped. */
@Command(
    name = "serve",
    description = "Start the register on this machine.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to answer on; 0 takes any free one. Default: HANSA_PORT, else 8080.")
  private @Nullable Integer port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory for everything kept. Default: HANSA_DATA, else ./hansa-data.")
  private @Nullable Path data;

  @Override
  public Integer call() throws InterruptedException {
    var stopped = new CountDownLatch(1);
    var application = new SpringApplication(Hansa.class);
    application.addListeners(
        (ApplicationListener<ContextClosedEvent>) event -> stopped.countDown(),
        (ApplicationListener<ApplicationReadyEvent>) ServeCommand::announce);
    application.addInitializers(context ->
        refuseTakenPort(context.getEnvironment().getProperty("server.port", Integer.class, 0)));
    try {
      application.run(arguments());
    } catch (SpringApplication.AbandonedRunException stoppedBeforeReady) {
      log.debug("Stopped before it was ready", stoppedBeforeReady);
    }
    stopped.await();
    return 0;
  }

  private String[] arguments() {
    List<String> arguments = new ArrayList<>();
    if (port != null) {
      arguments.add("--server.port=" + port);
    }
    if (data != null) {
      arguments.add("--hansa.data=" + data.toAbsolutePath());
    }
    return arguments.toArray(String[]::new);
  }

  /** Before the database starts and facts are loaded, rather than after. */
  private static void refuseTakenPort(int port) {
    if (port < 0 || port > 65_535) {
      throw new CannotStart("There is no port " + port + ": ports go from 0 to 65535");
    }
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new CannotStart(PlainWords.portTaken(port), e);
    }
  }

  private static void announce(ApplicationReadyEvent event) {
    var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
    var seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    log.info("Hansa is ready: http://localhost:{} (after {} s; stop with Ctrl-C)", port, seconds);
  }
}
