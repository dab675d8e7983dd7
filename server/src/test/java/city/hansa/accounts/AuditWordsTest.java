package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What any module notes in the audit is read there in words. */
class AuditWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/city/hansa");

  /** A call that notes something, up to the first text in it. */
  private static final Pattern NOTED =
      Pattern.compile("audit\\.record\\([^;\"]*\"([a-zA-Z]+(?:\\.[a-zA-Z]+)*)\"");

  @Test
  void everythingNotedHasWords() throws IOException {
    Set<String> noted = noted();
    assertThat(noted).contains("act.read", "role.granted", "signOut");
    Properties words = words();
    assertThat(noted).allMatch(what -> words.containsKey("audit.what." + what));
  }

  private static Set<String> noted() throws IOException {
    Set<String> noted = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        NOTED.matcher(Files.readString(file)).results().forEach(call -> noted.add(call.group(1)));
      }
    }
    return noted;
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(
                AuditWordsTest.class.getResourceAsStream("/messages/accounts.properties")),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words;
  }
}
