package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Effect, suspension, leaving and succession, told as they happen and read back. */
class StayingScenariosTest {
  private final DepositaryHouse house = DepositaryHouse.shared();

  /** Overdue by the rules: suspended; the paper comes: party again, and nobody else saw it. */
  @Test
  void suspensionAndReinstatementWithoutAPublicScar() {
    String pact =
        house.adopted(
            Map.of("effect", "NONE", "report", "P2Y", "extension", "P6M", "quietSuspension", true));
    String city = house.cities(1).getFirst();
    house.deposit(house.paper("participation.join", pact, city, "2020-01-10", Map.of()));
    house.deposit(
        house.toward(
            "participation.extend", pact, city, "2022-01-05", Map.of("until", "2022-07-10")));
    ActDraft early =
        house.toward(
            "participation.suspend", pact, city, "2022-07-10", Map.of("ground", "REPORT_OVERDUE"));
    assertThat(house.refusal(early)).contains("quiet", "reportNotDue");
    ActDraft quiet =
        Drafts.with(
            house.toward(
                "participation.suspend",
                pact,
                city,
                "2022-07-11",
                Map.of("ground", "REPORT_OVERDUE")),
            it -> it.seenBy(Visibility.OFFICE));
    house.deposit(quiet);
    Viewer registrar = Drafts.at(DepositaryHouse.KEEPER, Role.REGISTRAR);
    assertThat(DepositaryHouse.standing(house.sheet(pact, "2022-08-01", null, registrar), city))
        .isEqualTo("SUSPENDED");
    assertThat(house.standing(pact, city, "2022-08-01")).isEqualTo("COMMITTED party");
    house.deposit(
        Drafts.with(
            house.toward(
                "participation.reinstate",
                pact,
                city,
                "2022-09-01",
                Map.of("paper", "Action plan")),
            it -> it.seenBy(Visibility.OFFICE)));
    assertThat(DepositaryHouse.standing(house.sheet(pact, "2022-09-02", null, registrar), city))
        .isEqualTo("COMMITTED party");
    assertThat(house.sheet(pact, "2022-09-02").find(city).orElseThrow().acts())
        .extracting(Act::verb)
        .as("what the public reads of it")
        .containsExactly("join", "extend");
  }

  /** The tenth confirmation comes on 3 March; then one leaves. */
  @Test
  void effectByCountStaysWhenOneLeaves() {
    for (Map.Entry<String, String> text :
        Map.of(
                "ON_NTH_DAY_AFTER(30)", "2026-04-02",
                "AFTER_EXPIRY_OF_N_DAYS(30)", "2026-04-03")
            .entrySet()) {
      String pact =
          house.adopted(Map.of("effect", "COUNT(10) THEN " + text.getKey(), "withdrawal", "P1M"));
      List<String> cities = house.cities(10);
      for (int at = 0; at < 10; at++) {
        String city = cities.get(at);
        house.deposit(
            house.paper("participation.sign", pact, city, "2026-01-0" + (1 + at % 9), Map.of()));
        house.deposit(
            house.paper(
                "participation.confirm",
                pact,
                city,
                at == 9 ? "2026-03-03" : "2026-02-01",
                Map.of()));
      }
      assertThat(house.sheet(pact, "2026-03-10").effect().from()).hasToString(text.getValue());
      assertThat(house.standing(pact, cities.get(0), "2026-04-01")).isEqualTo("COMMITTED");
      assertThat(house.standing(pact, cities.get(0), text.getValue())).isEqualTo("COMMITTED party");
      assertThat(
              house.refusal(
                  house.keeping(
                      "instrument.announceEffect",
                      pact,
                      "2026-03-05",
                      Map.of("effectOn", "2026-04-04"))))
          .containsExactly("effectDay");
      house.keep(
          "instrument.announceEffect", pact, "2026-03-05", Map.of("effectOn", text.getValue()));
      house.deposit(
          house.paper(
              "participation.notifyWithdrawal", pact, cities.get(3), "2026-05-01", Map.of()));
      Sheet later = house.sheet(pact, "2026-06-01");
      assertThat(DepositaryHouse.count(later, What.PARTIES)).isEqualTo(9);
      assertThat(later.effect().on()).hasToString("YES");
    }
  }

  /** Reinstatement takes back the suspension, not the notice. */
  @Test
  void noticeGivenWhileSuspendedEndsAlsoAfterReinstatement() {
    String pact = house.adopted(Map.of("effect", "NONE", "withdrawal", "P6M", "report", "P2Y"));
    String city = house.cities(1).getFirst();
    house.deposit(house.paper("participation.join", pact, city, "2020-01-01", Map.of()));
    house.deposit(
        house.toward(
            "participation.suspend", pact, city, "2022-02-01", Map.of("ground", "REPORT_OVERDUE")));
    house.deposit(
        house.paper("participation.notifyWithdrawal", pact, city, "2022-05-01", Map.of()));
    house.deposit(
        house.toward(
            "participation.reinstate", pact, city, "2022-06-01", Map.of("paper", "Report")));
    assertThat(house.standing(pact, city, "2022-10-31")).isEqualTo("LEAVING party");
    assertThat(house.standing(pact, city, "2022-11-01")).isEqualTo("LEFT");
  }

  @Test
  void noticeRunsSixMonthsAndCanBeTakenBackBefore() {
    String pact = house.adopted(Map.of("effect", "NONE", "withdrawal", "P6M"));
    List<String> cities = house.cities(2);
    cities.forEach(city -> {
      house.deposit(house.paper("participation.join", pact, city, "2020-01-01", Map.of()));
      house.deposit(
          house.paper("participation.notifyWithdrawal", pact, city, "2020-05-01", Map.of()));
    });
    assertThat(house.standing(pact, cities.get(0), "2020-10-31")).isEqualTo("LEAVING party");
    assertThat(house.standing(pact, cities.get(0), "2020-11-01")).isEqualTo("LEFT");
    house.deposit(
        house.paper("participation.retract", pact, cities.get(1), "2020-10-31", Map.of()));
    assertThat(house.standing(pact, cities.get(1), "2020-11-01")).isEqualTo("COMMITTED party");
    assertThat(
            house.refusal(
                house.paper("participation.retract", pact, cities.get(0), "2020-11-01", Map.of())))
        .containsExactly("acts.refused.life");
    assertThat(
            house.refusal(
                house.paper(
                    "participation.notifyWithdrawal",
                    pact,
                    cities.get(1),
                    "2021-01-01",
                    Map.of("leavesOn", "2021-06-30"))))
        .containsExactly("tooSoon");
  }

  @Test
  void aMergedMunicipalityTakesThePlaceOfItsPredecessors() {
    String pact = house.adopted(Map.of("effect", "NONE"));
    List<String> cities = house.cities(3);
    cities
        .subList(0, 2)
        .forEach(city ->
            house.deposit(house.paper("participation.join", pact, city, "2020-01-01", Map.of())));
    for (String before : cities.subList(0, 2)) {
      house.deposit(
          house.paper(
              "participation.succeed",
              pact,
              cities.get(2),
              "2021-01-01",
              Map.of("predecessor", before)));
    }
    assertThat(DepositaryHouse.count(house.sheet(pact, "2020-12-31"), What.PARTIES)).isEqualTo(2);
    Sheet after = house.sheet(pact, "2021-01-01");
    assertThat(DepositaryHouse.count(after, What.PARTIES)).isEqualTo(1);
    assertThat(after.replaced()).containsOnlyKeys(cities.get(0), cities.get(1));
    assertThat(after.find(cities.get(2)).orElseThrow().consents())
        .extracting(Line::marker)
        .containsExactly("d", "d");
  }
}
