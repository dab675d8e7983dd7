package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.acts.Standing;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships is in the register as the files say: reported, with sources, and not once more. */
@HansaTest
class ShippedInstrumentsTest {
  @Autowired private Rolls rolls;
  @Autowired private Acts acts;

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ShippedInstrumentsTest.class.getResourceAsStream("/data/instruments/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @Test
  void everyInstrumentOfTheFileStandsWithItsSource() throws IOException {
    for (String[] row : rows("instruments.tsv")) {
      Instrument instrument = rolls.get(row[0], null, Viewer.PUBLIC).instrument();
      assertThat(instrument.title()).isEqualTo(row[1]);
      assertThat(instrument.isReported()).isTrue();
      assertThat(instrument.adoptedOn().orElseThrow()).hasToString(row[7]);
      assertThat(instrument.acts()).allMatch(act -> !act.evidence().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mexico-city-pact", "u20-joint-statement-2018", "u20-communique-2019"})
  void signatoriesAreThoseNamedWithADate(String id) throws IOException {
    long named =
        rows("participations.tsv").stream()
            .filter(row -> row[0].equals(id) && row[2].equals("sign") && !row[3].isEmpty())
            .count();
    Sheet sheet = Sheet.of(rolls.get(id, null, Viewer.PUBLIC), LocalDate.of(2026, 1, 1));
    assertThat(sheet.counts().of(What.SIGNATORIES).low()).isEqualTo((int) named).isPositive();
    assertThat(sheet.counts().of(What.SIGNATORIES).reported()).isEqualTo((int) named);
  }

  @Test
  void allOfItIsReportedByThisRegister() {
    assertThat(
            acts.list(
                    new ActQuery(
                        null,
                        "instrument",
                        null,
                        null,
                        null,
                        "shipped-instruments",
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        500),
                    Viewer.PUBLIC)
                .items())
        .isNotEmpty()
        .allMatch(act -> act.standing() == Standing.REPORTED && act.office().equals("hansa"));
  }
}
