package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the options of a list say, on what was guessed. */
class ListOptionsTest {
  private static final Settings GUESSED =
      new Settings(
          0,
          1,
          List.of(Field.NAME, Field.COUNTRY),
          false,
          "uclg",
          "",
          "",
          "UNKNOWN",
          "our-list",
          "2024",
          true);

  private static ListOptions options(String... words) {
    return CommandLine.populateCommand(new ListOptions(), words);
  }

  @Test
  void whatIsLeftOutStays() {
    assertThat(options().given()).isFalse();
    assertThat(options().on(GUESSED)).isEqualTo(GUESSED);
  }

  @Test
  void whatIsSaidTakesItsPlace() {
    ListOptions said =
        options(
            "--ties",
            "sister",
            "--own",
            "oulu-fi",
            "--said-by",
            "actor",
            "--as-of",
            "2024-03-01",
            "--column",
            "A=WITH",
            "--column",
            "D=since");
    assertThat(said.given()).isTrue();
    assertThat(said.on(GUESSED))
        .isEqualTo(
            new Settings(
                0,
                1,
                List.of(Field.WITH, Field.COUNTRY, Field.NOTHING, Field.SINCE),
                true,
                "uclg",
                "SISTER",
                "oulu-fi",
                "ACTOR",
                "our-list",
                "2024-03-01",
                true));
  }

  @Test
  void aColumnThatCannotBeIsRefused() {
    assertThatThrownBy(() -> options("--column", "A=MAYOR").on(GUESSED))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("MAYOR");
    assertThatThrownBy(() -> options("--column", "first=NAME").on(GUESSED))
        .isInstanceOf(ImportRefused.class);
  }
}
