package city.hansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsFileTest {

  @TempDir private Path data;

  @Test
  void readsTheFileInTheDataDirectory() throws IOException {
    Files.writeString(data.resolve("hansa.properties"), "HANSA_PORT=9001\n");
    assertThat(after(Map.of()).resolvePlaceholders("${HANSA_PORT:8080}")).isEqualTo("9001");
  }

  @Test
  void letsTheEnvironmentWin() throws IOException {
    Files.writeString(data.resolve("hansa.properties"), "HANSA_PORT=9001\n");
    var environment = after(Map.of("HANSA_PORT", "9002"));
    assertThat(environment.resolvePlaceholders("${HANSA_PORT:8080}")).isEqualTo("9002");
  }

  @Test
  void doesWithoutTheFile() {
    assertThat(after(Map.of()).resolvePlaceholders("${HANSA_PORT:8080}")).isEqualTo("8080");
  }

  @Test
  void refusesANameThatIsNoSetting() throws IOException {
    Files.writeString(data.resolve("hansa.properties"), "HANSA_PROT=9001\n");
    assertThatThrownBy(() -> after(Map.of()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("HANSA_PROT")
        .hasMessageContaining("HANSA_PORT");
  }

  private StandardEnvironment after(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    var sources = environment.getPropertySources();
    sources.replace(
        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    sources.addFirst(new MapPropertySource("arguments", Map.of("hansa.data", data.toString())));
    new SettingsFile().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
