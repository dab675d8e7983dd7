package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.life.MandateStep;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.mandate.Checking;
import city.hansa.mandate.Duty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As in France (CGCT, article L1115-1): what a city signed takes effect when it has been sent to
 * the representative of the State, by that act and by nothing else.
 */
class TransmissionTest {
  private static final String PACK =
      """
      rule	jurisdiction	kind	instrumentKinds	text	source	verifiedOn
      sent	FR	LEGALITY_REVIEW	AGREEMENT	Takes effect on transmission.	CGCT L1115-1	2026-11-22
      """;

  /** Nobody's rule of effect is met by time or by signatures: words alone tell it. */
  @Test
  void anAgreementTakesEffectOnTheDayOfTransmissionAndNotBySigning(@TempDir Path folder)
      throws IOException {
    try (DepositaryHouse house = ForbiddenSignatureTest.house(folder, PACK)) {
      List<String> cities = house.cities(2);
      String paris = cities.getFirst();
      house.sit("FR", paris);
      String agreement =
          house.adopted(
              Map.of(
                  "kind", "AGREEMENT",
                  "bindingness", "CONTRACTUAL",
                  "signing", "DEFINITIVE",
                  "effectWords", "Takes effect on transmission to the State."));
      for (String city : cities) {
        house.deposit(
            house.paper("participation.signDefinitive", agreement, city, "2020-03-02", Map.of()));
      }
      Sheet signed = house.sheet(agreement, "2025-01-01");
      assertThat(signed.effect().on()).as("years of silence").isEqualTo(Truth.NO);
      assertThat(signed.counts().of(What.COMMITTED).low()).isEqualTo(2);
      assertThat(signed.counts().of(What.PARTIES).high()).isZero();
      assertThat(duties(house, agreement, paris))
          .extracting(Duty::kind)
          .containsExactly(Duty.Kind.LEGALITY_REVIEW);

      Instant before = Instant.now();
      house.keep(
          "instrument.announceEffect",
          agreement,
          "2020-04-20",
          Map.of("effectOn", "2020-04-17", "reason", "Received by the prefect on 17 April."));
      assertThat(house.sheet(agreement, "2020-04-16").effect().on()).isEqualTo(Truth.NO);
      assertThat(house.sheet(agreement, "2020-04-17").effect().on()).isEqualTo(Truth.YES);
      for (String city : cities) {
        assertThat(house.standing(agreement, city, "2020-04-16")).isEqualTo("COMMITTED");
        assertThat(house.standing(agreement, city, "2020-04-17")).isEqualTo("COMMITTED party");
      }
      assertThat(house.sheet(agreement, "2020-04-17", before, Viewer.PUBLIC).effect().on())
          .as("as it was known before")
          .isEqualTo(Truth.NO);
    }
  }

  private static List<Duty> duties(DepositaryHouse house, String agreement, String city) {
    Instrument instrument = house.sheet(agreement, "2020-03-02").roll().instrument();
    Checking checking =
        house
            .house
            .bean(MandateStep.class)
            .check(city, instrument, DepositaryHouse.KEEPER, LocalDate.of(2020, 3, 2));
    assertThat(checking).isInstanceOf(Checking.Checked.class);
    return ((Checking.Checked) checking).duties();
  }

  /** In a pact of many, the one city is bound by its own act alone; the others do not wait. */
  @Test
  void inAPactOfManyTheTransmissionIsTheConfirmationOfTheOne(@TempDir Path folder)
      throws IOException {
    try (DepositaryHouse house = ForbiddenSignatureTest.house(folder, PACK)) {
      String pact = house.adopted(Map.of("signing", "CHOICE", "effect", "NONE"));
      List<String> cities = house.cities(2);
      house.deposit(house.paper("participation.sign", pact, cities.get(0), "2020-03-02", Map.of()));
      house.deposit(
          house.paper("participation.signDefinitive", pact, cities.get(1), "2020-03-02", Map.of()));
      assertThat(house.standing(pact, cities.get(0), "2025-01-01")).isEqualTo("SIGNED");
      assertThat(house.standing(pact, cities.get(1), "2020-03-02")).isEqualTo("COMMITTED party");
      house.deposit(
          house.paper(
              "participation.confirm",
              pact,
              cities.get(0),
              "2020-04-17",
              Map.of("organ", "prefecture, on transmission")));
      assertThat(house.standing(pact, cities.get(0), "2020-04-16")).isEqualTo("SIGNED");
      assertThat(house.standing(pact, cities.get(0), "2020-04-17")).isEqualTo("COMMITTED party");
    }
  }
}
