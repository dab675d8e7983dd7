package city.hansa.atlas;

import static city.hansa.atlas.Andorra.ENCAMP;
import static city.hansa.atlas.Andorra.ROWS;
import static city.hansa.atlas.Andorra.SOLDEU;
import static city.hansa.atlas.Andorra.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@AtlasTest
class BadRowsTest {

  @Autowired private AtlasUpdate atlas;
  @Autowired private Andorra andorra;
  @TempDir private Path folder;
  private final List<BadRow> told = new ArrayList<>();

  @BeforeEach
  void fivePlaces() {
    andorra.reset();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(SOLDEU + "\tmore", "row", "20 fields instead of 19"),
        Arguments.of("3038999\tSoldeu", "row", "2 fields instead of 19"),
        Arguments.of(field(SOLDEU, 0, "abc"), "1 (geonameid)", "\"abc\" is not a whole number"),
        Arguments.of(field(SOLDEU, 0, "0"), "1 (geonameid)", "\"0\" is not a whole number from 1"),
        Arguments.of(field(SOLDEU, 0, "3040686"), "1 (geonameid)", "stands in an earlier row"),
        Arguments.of(field(SOLDEU, 1, " "), "2 (name)", "it is blank"),
        Arguments.of(field(SOLDEU, 4, "92.5"), "5 (latitude)", "from -90 to 90"),
        Arguments.of(field(SOLDEU, 4, "north"), "5 (latitude)", "\"north\" is not a number"),
        Arguments.of(field(SOLDEU, 5, "NaN"), "6 (longitude)", "from -180 to 180"),
        Arguments.of(field(SOLDEU, 6, "S"), "7 (feature class)", "no populated place"),
        Arguments.of(field(SOLDEU, 8, "ZZ"), "9 (country code)", "knows no country \"ZZ\""),
        Arguments.of(field(SOLDEU, 14, "-4"), "15 (population)", "\"-4\" is not a whole number"),
        Arguments.of(field(SOLDEU, 15, "1.5"), "16 (elevation)", "\"1.5\" is not a whole number"),
        Arguments.of(field(SOLDEU, 18, "2023-02-30"), "19 (modification date)", "not a day"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysWhereAndWhatAndChangesNothing(String row, String column, String what)
      throws IOException {
    List<String> rows = new ArrayList<>(List.of(field(ENCAMP, 14, "12345")));
    rows.addAll(ROWS.subList(1, 4));
    rows.add(row);
    Path file = Andorra.text(folder, "cities500.txt", rows);
    String before = andorra.state();
    assertThatThrownBy(() -> run(file, false)).isInstanceOf(BadRowsFound.class);
    assertThat(told)
        .singleElement()
        .satisfies(bad -> {
          assertThat(bad.file()).isEqualTo("cities500.txt");
          assertThat(bad.line()).isEqualTo(5);
          assertThat(bad.column()).isEqualTo(column);
          assertThat(bad.what()).contains(what);
          assertThat(bad.mend()).isNotBlank();
        });
    assertThat(andorra.state()).isEqualTo(before);
  }

  @Test
  void leavesOutBadRowsOnlyWhenAsked() throws IOException {
    List<String> rows = new ArrayList<>(Andorra.with(ENCAMP, field(ENCAMP, 14, "12345")));
    rows.add(field(field(SOLDEU, 0, "90000001"), 8, "ZZ"));
    AtlasUpdate.Outcome outcome = run(Andorra.text(folder, "cities500.txt", rows), true);
    assertThat(outcome.badRows()).isEqualTo(1);
    assertThat(outcome.places().changed()).isEqualTo(1);
    assertThat(outcome.places().unchanged()).isEqualTo(4);
    assertThat(outcome.places().added()).isZero();
  }

  @Test
  void tellsOfAHundredAndCountsAll() throws IOException {
    List<String> rows = new ArrayList<>(ROWS);
    for (int i = 0; i < 250; i++) {
      rows.add(field(SOLDEU, 4, "north"));
    }
    Path file = Andorra.text(folder, "cities500.txt", rows);
    assertThatThrownBy(() -> run(file, false))
        .isInstanceOfSatisfying(BadRowsFound.class, bad -> assertThat(bad.count()).isEqualTo(250));
    assertThat(told).hasSize(100);
  }

  @Test
  void tellsOfTextThatIsNotUtf8() throws IOException {
    Path file =
        Files.write(
            folder.resolve("cities500.txt"),
            field(SOLDEU, 1, "Sold\u00e9u").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> run(file, false)).isInstanceOf(BadRowsFound.class);
    assertThat(told).singleElement().satisfies(bad -> assertThat(bad.what()).contains("UTF-8"));
  }

  private AtlasUpdate.Outcome run(Path file, boolean skip) {
    return atlas.run(
        AtlasRequest.of(List.of(file), skip, true),
        new AtlasUpdate.Listeners((text, rows) -> {}, told::add));
  }
}
