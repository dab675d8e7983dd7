package city.hansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No test is switched off, assumed away, made to wait by the clock, or named so that nobody runs
 * it.
 */
class NoSkippedTest {

  private static final Pattern SWITCHED_OFF =
      Pattern.compile(
          "@(Disabled|Enabled|Ignore)\\w*|\\b(assumeTrue|assumeFalse|assumeThat|assumingThat|abort)\\(|Thread\\.sleep\\(");

  private static final Pattern HAS_TESTS =
      Pattern.compile(
          "(?m)^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"../engines", "../server", "../cli"})
  void everyTestRuns(String module) throws IOException {
    for (var file : sources(module)) {
      var text = Files.readString(file);
      assertThat(SWITCHED_OFF.matcher(text).results().map(found -> found.group()))
          .as("%s", file)
          .isEmpty();
      if (HAS_TESTS.matcher(text).find()) {
        assertThat(file.getFileName().toString()).matches(".*Tests?\\.java");
      }
    }
  }

  @Test
  void theGuardSeesWhatItGuardsAgainst() {
    assertThat(SWITCHED_OFF.matcher("@Disabled void x()").find()).isTrue();
    assertThat(HAS_TESTS.matcher("  @Test\n  void x()").find()).isTrue();
  }

  /** But this file, which names what it forbids. */
  private static List<Path> sources(String module) throws IOException {
    try (var files = Files.walk(Path.of(module, "src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("NoSkippedTest.java"))
          .toList();
    }
  }
}
