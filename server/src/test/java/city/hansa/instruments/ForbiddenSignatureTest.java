package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.mandate.Mandates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of an invented country forbids a signature from a day on. */
class ForbiddenSignatureTest {
  private static final String PACKS = "hansa.mandate.packs";
  private static final String PACK =
      """
      rule	jurisdiction	from	kind	text	source	verifiedOn
      r1	XX	2025-09-01	FORBIDDEN	No pacts.	Act 1	2026-01-05
      """;

  /** A house with one more pack of rules. */
  static DepositaryHouse house(Path folder, String pack) throws IOException {
    Files.writeString(folder.resolve("invented.tsv"), pack);
    System.setProperty(PACKS, folder.toString());
    try {
      DepositaryHouse house = new DepositaryHouse();
      // Read now: beans are made when they are first asked for.
      assertThat(house.house.bean(Mandates.class)).isNotNull();
      return house;
    } finally {
      System.clearProperty(PACKS);
    }
  }

  @Test
  void whatALoadedRuleForbidsIsNotReceivedFromItsDayOnAndMayStillBeReported(@TempDir Path folder)
      throws IOException {
    try (DepositaryHouse house = house(folder, PACK)) {
      List<String> cities = house.cities(3);
      house.sit("XX", cities.toArray(String[]::new));
      String pact = house.adopted(Map.of("signing", "DEFINITIVE"));
      String type = "participation.signDefinitive";
      assertThat(house.refusal(house.paper(type, pact, cities.get(0), "2025-09-01", Map.of())))
          .containsExactly("mandate.refused.forbidden");
      house.deposit(house.paper(type, pact, cities.get(1), "2025-08-31", Map.of()));
      house.deposit(house.hearsay(type, pact, cities.get(2), "2025-09-02"));
      assertThat(house.standing(pact, cities.get(0), "2025-09-03")).isEqualTo("-");
      assertThat(house.standing(pact, cities.get(1), "2025-09-03")).startsWith("COMMITTED");
      assertThat(house.standing(pact, cities.get(2), "2025-09-03")).startsWith("COMMITTED");
    }
  }
}
