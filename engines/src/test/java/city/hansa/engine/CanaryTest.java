package city.hansa.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles small sources with the build's own flags: the checks that guard the house are awake. */
class CanaryTest {

  private static final Pattern FLAG = Pattern.compile("<arg>([^<]+)</arg>");

  @TempDir private Path directory;

  @Test
  void nullAwayRefusesADereferenceOfWhatMayBeNull() throws Exception {
    assertThat(compile("int length(@Nullable String word) { return word.length(); }"))
        .contains("error: [NullAway] dereferenced expression 'word' is @Nullable");
  }

  @Test
  void errorProneRefusesAComparisonOfAThingWithItself() throws Exception {
    assertThat(compile("boolean same(String word) { return word.equals(word); }"))
        .contains("error: [SelfEquals]");
  }

  @Test
  void soundCodePasses() throws Exception {
    assertThat(compile("int length(@Nullable String word) { return word == null ? 0 : 1; }"))
        .doesNotContain("error:");
  }

  /** What the compiler of the build says about a null-marked class with this one method. */
  private String compile(String method) throws Exception {
    var source =
        Files.writeString(
            directory.resolve("Canary.java"),
            """
            import org.jspecify.annotations.*;
            @NullMarked class Canary { %s }
            """
                .formatted(method));
    var classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin/javac");
    command.addAll(flags());
    command.addAll(List.of("-classpath", classPath, "-processorpath", classPath));
    command.addAll(List.of("-d", directory.toString(), source.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  private static List<String> flags() throws Exception {
    var flags = FLAG.matcher(Files.readString(Path.of("../pom.xml"))).results();
    var found = flags.map(flag -> flag.group(1)).toList();
    assertThat(found).anyMatch(flag -> flag.contains("NullAway:ERROR"));
    return found;
  }
}
