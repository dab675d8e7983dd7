package city.hansa.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of an invented jurisdiction, asked before somebody signs. */
class MandatesTest {
  private static final String HEAD =
      "rule\tjurisdiction\tfrom\tuntil\tcounterpartCountries\tkind\tdue\tsilence\ttext\tsource\tverifiedOn\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Mandates of(String... rows) throws IOException {
    Files.writeString(folder.resolve("test.tsv"), HEAD + String.join("\n", rows) + "\n");
    return new Mandates(new RulePacks(folder.toString()));
  }

  private static Case matter(String jurisdiction, String day, String... countries) {
    return new Case(
        Jurisdiction.parse(jurisdiction),
        "a-city",
        Set.of("CITY"),
        Set.of(countries),
        "MOU",
        "POLITICAL",
        "",
        LocalDate.parse(day));
  }

  @Test
  void withoutPacksNothingIsSaid() {
    assertThat(new Mandates(new RulePacks("")).check(matter("ES", "2026-01-01")))
        .isEqualTo(new Checking.NoPacks(Jurisdiction.parse("ES")));
  }

  @Test
  void aRuleHoldsFromItsDayForTheCountriesItNames() throws IOException {
    Mandates mandates =
        of("r1\tXX.A\t2025-09-01\t\tYY\tFORBIDDEN\t\t\tNo ties.\tAct 1\t2026-01-05");
    assertThat(mandates.check(matter("XX.A", "2025-08-31", "YY")))
        .isEqualTo(new Checking.Checked(java.util.List.of()));
    Checking.Checked later =
        (Checking.Checked) mandates.check(matter("XX.A.3", "2025-09-01", "ZZ", "YY"));
    assertThat(later.forbidding()).extracting(Duty::rule).containsExactly("r1");
    assertThat(((Checking.Checked) mandates.check(matter("XX.A", "2025-09-01", "ZZ"))).duties())
        .isEmpty();
    assertThat(mandates.check(matter("XX.B", "2025-09-01", "YY")))
        .isInstanceOf(Checking.NoPacks.class);
  }

  @Test
  void dutiesCarryTheirLastDayAndTheGravestComesFirst() throws IOException {
    Mandates mandates =
        of(
            "late\tXX\t\t\t\tNOTIFY_AFTER\tP15D\tNOTHING\tTell.\tAct 2\t2026-01-05",
            "early\tXX\t\t\t\tAPPROVAL_BEFORE\t-P1M\tCONSENT\tAsk.\tAct 3\t2026-01-05");
    Checking.Checked checked = (Checking.Checked) mandates.check(matter("XX", "2026-03-31"));
    assertThat(checked.duties()).extracting(Duty::rule).containsExactly("early", "late");
    assertThat(checked.duties())
        .extracting(Duty::due)
        .containsExactly(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-04-15"));
    assertThat(checked.duties().getFirst().silence()).isEqualTo(Duty.Silence.CONSENT);
  }

  @Test
  void aPackThatCannotBeReadStopsTheStartAndNamesThePlace() {
    assertThatThrownBy(() -> of("r1\tXX\t\t\t\tMAYBE\t\t\tText.\tAct\t2026-01-05"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test.tsv line 2")
        .hasMessageContaining("MAYBE");
    assertThatThrownBy(() -> of("r2\tXX"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2 cells where 11");
    assertThatThrownBy(() -> new RulePacks(folder.resolve("nowhere").toString()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("HANSA_MANDATE_PACKS");
  }
}
