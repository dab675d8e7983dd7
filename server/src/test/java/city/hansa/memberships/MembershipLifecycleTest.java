package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the application to the day on which it leaves: the steps, and all that are none. */
class MembershipLifecycleTest {
  private final MembershipHouse house = MembershipHouse.shared();
  private final String network = house.network();
  private final Ledgers ledger = house.ledger(network);

  @Test
  void fromTheApplicationToTheDayItLeaves() {
    String city = house.cities(1).getFirst();
    ledger.act(ledger.paper("apply", city, "2020-01-10", Map.of("level", "associate")));
    ledger.act(ledger.keeping("admit", city, "2020-02-10", Map.of("from", "2020-03-01")));
    ledger.act(
        ledger.keeping("setLevel", city, "2020-06-01", Map.of("level", "full", "voting", true)));
    ledger.act(ledger.keeping("suspend", city, "2021-01-01", Map.of("ground", "FEE_UNPAID")));
    ledger.act(ledger.keeping("reinstate", city, "2021-03-01", Map.of()));
    ledger.act(ledger.paper("giveNotice", city, "2021-06-01", Map.of("leavesOn", "2021-12-31")));
    assertThat(
            house.standings(
                network,
                city,
                "2020-01-09",
                "2020-01-10",
                "2020-02-10",
                "2020-02-29",
                "2020-03-01"))
        .isEqualTo("- APPLIED ADMITTED ADMITTED ACTIVE");
    assertThat(
            house.standings(
                network,
                city,
                "2021-01-01",
                "2021-03-01",
                "2021-06-01",
                "2021-12-30",
                "2021-12-31"))
        .isEqualTo("SUSPENDED ACTIVE LEAVING LEAVING LEFT");
    assertThat(house.sitting(network, "2020-05-31").find(city).orElseThrow().level())
        .isEqualTo("associate");
    assertThat(house.sitting(network, "2020-06-01").find(city).orElseThrow().level())
        .isEqualTo("full");
    assertThat(house.members(network, "2021-02-01")).as("suspended ones are members").isEqualTo(1);
    assertThat(house.members(network, "2022-01-01")).isZero();
  }

  @Test
  void noticeIsTakenBackBeforeItEndsAndMayBeginAgainAfterIt() {
    List<String> cities = house.cities(2);
    for (String city : cities) {
      ledger.member(city, "2019-01-01");
      ledger.act(ledger.paper("giveNotice", city, "2020-01-01", Map.of("leavesOn", "2020-07-01")));
    }
    ledger.act(ledger.paper("retract", cities.get(0), "2020-06-30", Map.of()));
    assertThat(house.standings(network, cities.get(0), "2020-06-29", "2020-07-01"))
        .isEqualTo("LEAVING ACTIVE");
    assertThat(house.standings(network, cities.get(1), "2020-06-30", "2020-07-01"))
        .isEqualTo("LEAVING LEFT");
    assertThat(ledger.refusal(ledger.paper("retract", cities.get(1), "2020-07-01", Map.of())))
        .containsExactly("acts.refused.life");
    ledger.member(cities.get(1), "2021-01-01");
    assertThat(house.standings(network, cities.get(1), "2020-12-31", "2021-01-01"))
        .isEqualTo("LEFT ACTIVE");
  }

  /** What is listed nowhere is refused, whoever enters it. */
  @ParameterizedTest
  @CsvSource({
    "NONE,      admit activate suspend reinstate expel end setLevel",
    "APPLIED,   apply activate suspend reinstate expel",
    "ADMITTED,  apply turnDown admit suspend expel",
    "ACTIVE,    apply admit activate reinstate turnDown",
    "SUSPENDED, apply admit activate suspend",
    "LEFT,      admit activate suspend reinstate expel end setLevel",
  })
  void everythingElseIsRefused(MembershipState state, String verbs) {
    String city = house.cities(1).getFirst();
    bring(city, state);
    for (String verb : verbs.split(" ")) {
      Map<String, Object> fields =
          switch (verb) {
            case "suspend" -> Map.of("ground", "ORGAN");
            case "expel" -> Map.of("reason", "Because.");
            case "setLevel" -> Map.of("level", "full");
            default -> Map.of();
          };
      ActDraft draft =
          verb.equals("apply")
              ? ledger.paper(verb, city, "2020-08-01", fields)
              : ledger.keeping(verb, city, "2020-08-01", fields);
      assertThat(ledger.refusal(draft).getFirst()).as(verb).startsWith("acts.refused.life");
    }
  }

  private void bring(String city, MembershipState state) {
    if (state != MembershipState.NONE) {
      ledger.act(ledger.paper("apply", city, "2020-01-01", Map.of()));
    }
    if (state != MembershipState.NONE && state != MembershipState.APPLIED) {
      ledger.act(ledger.keeping("admit", city, "2020-02-01", Map.of()));
    }
    if (state.compareTo(MembershipState.ACTIVE) >= 0) {
      ledger.act(ledger.keeping("activate", city, "2020-03-01", Map.of()));
    }
    switch (state) {
      case SUSPENDED ->
          ledger.act(ledger.keeping("suspend", city, "2020-04-01", Map.of("ground", "OWN_WISH")));
      case LEFT -> ledger.act(ledger.paper("leave", city, "2020-04-01", Map.of()));
      default -> assertThat(house.standing(network, city, "2020-07-01")).isIn("-", state.name());
    }
  }
}
