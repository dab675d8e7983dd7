package city.hansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of settings and the code name the same settings with the same defaults. */
class SettingsPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(HANSA_\\w+)` \\| (\\S+) \\|");
  private static final Pattern IN_YAML = Pattern.compile("\\$\\{(HANSA_\\w+):([^}]*)}");
  private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{(HANSA_\\w+):-([^}]*)}");

  @Test
  void everySettingOfTheServerIsDescribedWithItsDefault() throws IOException {
    assertThat(described()).containsAllEntriesOf(found(IN_YAML, yaml()));
  }

  @Test
  void everySettingOfTheScriptsIsDescribed() throws IOException {
    assertThat(described().keySet()).containsAll(found(IN_SCRIPT, scripts()).keySet());
  }

  @Test
  void nothingIsDescribedThatNobodyReads() throws IOException {
    var read = new TreeSet<>(found(IN_YAML, yaml()).keySet());
    read.addAll(found(IN_SCRIPT, scripts()).keySet());
    assertThat(read).containsAll(described().keySet());
  }

  private static Map<String, String> described() throws IOException {
    return found(ROW, Files.readString(ROOT.resolve("docs/settings.md")));
  }

  private static Map<String, String> found(Pattern pattern, String text) {
    var settings = new TreeMap<String, String>();
    pattern.matcher(text).results().forEach(row -> settings.put(row.group(1), plain(row.group(2))));
    return settings;
  }

  private static String plain(String standard) {
    return standard.equals("(none)") ? "" : standard.replace("`", "").replace("\"", "");
  }

  private static String yaml() throws IOException {
    return Files.readString(Path.of("src/main/resources/application.yaml"));
  }

  private static String scripts() throws IOException {
    return Files.readString(ROOT.resolve("hansa"))
        + Files.readString(ROOT.resolve("check"))
        + Files.readString(ROOT.resolve(".mvn/jdk.sh"));
  }
}
