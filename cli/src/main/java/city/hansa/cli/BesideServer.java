package city.hansa.cli;

import city.hansa.Hansa;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/**
 * The register without its web server, for commands: on the database of the Hansa that runs on the
 * directory, or on one started for the command alone.
 */
final class BesideServer {

  private BesideServer() {}

  /**
   * Opens the register, does the task and closes it again.
   *
   * @param data directory of the register; null for that of the settings
   */
  static <T> T work(@Nullable Path data, Function<ApplicationContext, T> task) {
    var application = new SpringApplication(Hansa.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    // Pages and the like are never asked for, so they are never made.
    application.setLazyInitialization(true);
    List<String> arguments = new ArrayList<>();
    arguments.add("--hansa.db.beside=true");
    arguments.add("--logging.level.city.hansa=warn");
    if (data != null) {
      arguments.add("--hansa.data=" + data.toAbsolutePath());
    }
    try (var context = application.run(arguments.toArray(String[]::new))) {
      return task.apply(context);
    }
  }
}
