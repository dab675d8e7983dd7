package city.hansa;

import city.hansa.database.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads {@code hansa.properties} in the data directory: the same names as in the environment, which
 * wins. A name that is no setting stops the start, because a misspelt one would otherwise be
 * believed to hold.
 */
final class SettingsFile implements EnvironmentPostProcessor, Ordered {

  private static final Pattern SETTING = Pattern.compile("\\$\\{(HANSA_[A-Z_]+)");

  /** After Spring has read {@code application.yaml}, which names the data directory. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication app) {
    var directory = environment.getProperty("hansa.data");
    if (directory == null) {
      return;
    }
    var file = Path.of(directory).resolve("hansa.properties");
    if (Files.exists(file)) {
      environment
          .getPropertySources()
          .addAfter(
              StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
              new PropertiesPropertySource(file.toString(), read(file)));
    }
  }

  private static Properties read(Path file) {
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStart(file + " cannot be read: " + e.getMessage(), e);
    }
    var unknown = new TreeSet<>(settings.stringPropertyNames());
    unknown.removeAll(known());
    if (!unknown.isEmpty()) {
      throw new CannotStart(
          "%s names settings that do not exist: %s. It may name: %s"
              .formatted(file, String.join(", ", unknown), String.join(", ", known())));
    }
    return settings;
  }

  /**
   * The names that {@code application.yaml} asks for, without the directory that holds the file.
   */
  private static TreeSet<String> known() {
    try {
      var names = new TreeSet<String>();
      var yaml = new ClassPathResource("application.yaml");
      SETTING
          .matcher(yaml.getContentAsString(StandardCharsets.UTF_8))
          .results()
          .forEach(found -> names.add(found.group(1)));
      names.remove("HANSA_DATA");
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
