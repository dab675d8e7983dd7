package city.hansa.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** Which register a command works on. */
final class OnRegister {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of the register. Default: HANSA_DATA, else ./hansa-data.")
  private @Nullable Path data;

  /** Opens it without its web server, does the task and closes it again. */
  <T> T work(Function<ApplicationContext, T> task) {
    return BesideServer.work(data, task);
  }
}
