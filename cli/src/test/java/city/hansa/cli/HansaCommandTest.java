package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.database.CannotStart;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

class HansaCommandTest {

  @Test
  void helpListsTheCommands() {
    var said = new StringWriter();
    assertThat(command(said).execute("--help")).isZero();
    assertThat(said.toString()).contains("Usage: hansa").contains("serve");
  }

  @Test
  void versionNamesHansaAndJava() {
    var said = new StringWriter();
    assertThat(command(said).execute("--version")).isZero();
    assertThat(said.toString()).contains("Hansa ").contains("Java " + Runtime.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sreve", "serve --prot 1", "serve --port many", "serve --port"})
  void aWordItDoesNotKnowIsStatusTwo(String words) {
    var said = new StringWriter();
    assertThat(command(said).execute(words.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString()).containsAnyOf("Usage: hansa", "Did you mean: hansa serve");
  }

  @Test
  void theCauseAnOperatorCanActOnIsSaidAlone() {
    var deep = new IllegalStateException("wiring", new CannotStart("The disk is full"));
    assertThat(PlainWords.plainly(deep)).contains("The disk is full");
    assertThat(PlainWords.plainly(new PortInUseException(8080)).orElseThrow())
        .contains("Port 8080 is in use")
        .contains("--port 8081");
    assertThat(PlainWords.plainly(new IllegalStateException("a fault of ours"))).isEmpty();
  }

  private static CommandLine command(StringWriter said) {
    var writer = new PrintWriter(said, true);
    return HansaCommand.line().setOut(writer).setErr(writer);
  }
}
