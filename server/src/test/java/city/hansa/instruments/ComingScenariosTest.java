package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Standing;
import city.hansa.authority.Authorities;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How cities come to take part, told as it happens and read back from the register. */
class ComingScenariosTest {
  private final DepositaryHouse house = DepositaryHouse.shared();

  /** As at Marrakech: 76 sign definitively on the day, 28 later; who was in the room is no act. */
  @Test
  void kindsOfParticipationAreCountedApartAndByDay() {
    String pact = house.adopted(Map.of("effect", "NONE", "signing", "DEFINITIVE"));
    List<String> cities = house.cities(106);
    cities
        .subList(0, 76)
        .forEach(city ->
            house.deposit(
                house.paper("participation.signDefinitive", pact, city, "2019-12-08", Map.of())));
    cities
        .subList(76, 104)
        .forEach(city ->
            house.deposit(
                house.paper("participation.signDefinitive", pact, city, "2020-05-05", Map.of())));
    house.deposit(house.hearsay("participation.endorse", pact, cities.get(104), "2019-12-08"));
    Sheet then = house.sheet(pact, "2019-12-31");
    Sheet now = house.sheet(pact, "2026-01-01");
    assertThat(DepositaryHouse.count(then, What.SIGNATORIES)).isEqualTo(76);
    assertThat(DepositaryHouse.count(now, What.SIGNATORIES)).isEqualTo(104);
    assertThat(DepositaryHouse.count(now, What.PARTIES)).isEqualTo(104);
    assertThat(DepositaryHouse.count(now, What.ENDORSERS)).isEqualTo(1);
    assertThat(now.counts().of(What.ENDORSERS).reported()).isEqualTo(1);
    assertThat(now.counts().of(What.SIGNATORIES).reported()).isZero();
  }

  @Test
  void aDeputySignsWithTheResolutionOfTheCouncilAndNotWithout() {
    String pact = house.adopted(Map.of("signing", "CHOICE"));
    Viewer deputy = Drafts.at(Drafts.BARCELONA, Role.SIGNATORY);
    ActDraft signature =
        Drafts.with(
            Drafts.own("participation.sign", Drafts.BARCELONA, "", "2020-02-01"),
            it -> it.signed("Ada Example", "deputy mayor").payload("instrument", pact));
    assertThat(house.refusal(deputy, signature)).containsExactly("acts.refused.needsAuthority");
    String resolution =
        house
            .house
            .bean(Authorities.class)
            .record(
                house.person(Drafts.BARCELONA, Role.HEAD_OF_OFFICE),
                Drafts.resolution(Drafts.BARCELONA, "2020-01-10", "2021-01-01", "participation"));
    house.deposit(deputy, Drafts.with(signature, it -> it.authority(resolution)));
    assertThat(house.standing(pact, Drafts.BARCELONA, "2020-02-01")).isEqualTo("SIGNED");
  }

  @Test
  void afterTheWindowOnlyJoiningIsPossible() {
    String pact =
        house.adopted(
            Map.of(
                "openFrom", "2019-02-01", "lastDay", "2019-06-30", "accession", "AFTER_SIGNING"));
    List<String> cities = house.cities(2);
    assertThat(
            house.refusal(
                house.paper("participation.sign", pact, cities.get(0), "2019-07-01", Map.of())))
        .containsExactly("notOpenJoin");
    assertThat(
            house.refusal(
                house.paper("participation.join", pact, cities.get(0), "2019-06-30", Map.of())))
        .containsExactly("stillSigning");
    house.deposit(house.paper("participation.sign", pact, cities.get(1), "2019-06-30", Map.of()));
    house.deposit(house.paper("participation.join", pact, cities.get(0), "2019-07-01", Map.of()));
    assertThat(house.standing(pact, cities.get(0), "2019-07-01")).isEqualTo("COMMITTED");
    assertThat(house.sheet(pact, "2019-07-01").find(cities.get(0)).orElseThrow().consents())
        .extracting(Line::marker)
        .containsExactly("a");
  }

  /** Members of two parents appear once in the child, with both markers. */
  @Test
  void mergedInstrumentsCarryOver() {
    String covenant = house.adopted(Map.of("effect", "NONE"));
    String compact = house.adopted(Map.of("effect", "NONE"));
    String global = house.adopted(Map.of("effect", "NONE"));
    List<String> cities = house.cities(3);
    house.deposit(
        house.paper("participation.join", covenant, cities.get(0), "2019-02-01", Map.of()));
    house.deposit(
        house.paper("participation.join", covenant, cities.get(1), "2019-02-01", Map.of()));
    house.deposit(
        house.paper("participation.join", compact, cities.get(1), "2019-02-01", Map.of()));
    for (String city : cities.subList(0, 2)) {
      house.deposit(carried(global, city, covenant));
    }
    house.deposit(carried(global, cities.get(1), compact));
    assertThat(house.refusal(carried(global, cities.get(2), compact))).containsExactly("notThere");
    Sheet sheet = house.sheet(global, "2020-01-01");
    assertThat(DepositaryHouse.count(sheet, What.PARTIES)).isEqualTo(2);
    assertThat(sheet.find(cities.get(1)).orElseThrow().consents())
        .extracting(Line::marker)
        .containsExactly("c", "c");
  }

  private ActDraft carried(String to, String city, String from) {
    return house.toward(
        "participation.carryOver", to, city, "2019-06-01", Map.of("fromInstrument", from));
  }

  @Test
  void whatWasKnownThenIsAnotherQuestion() {
    String pact = house.adopted(Map.of("effect", "NONE"));
    List<String> cities = house.cities(2);
    Instant first =
        house
            .act(house.paper("participation.join", pact, cities.get(0), "2020-01-01", Map.of()))
            .recordedAt();
    long late =
        house.deposit(
            house.paper("participation.join", pact, cities.get(1), "2020-01-01", Map.of()));
    assertThat(late).isPositive();
    assertThat(DepositaryHouse.count(house.sheet(pact, "2020-06-01"), What.PARTIES)).isEqualTo(2);
    assertThat(
            DepositaryHouse.count(
                house.sheet(pact, "2020-06-01", first, Viewer.PUBLIC), What.PARTIES))
        .isEqualTo(1);
  }

  @Test
  void nobodyTellsOtherwiseWhatIsKnownAtFirstHand() {
    String pact = house.adopted(Map.of("effect", "NONE"));
    String city = house.cities(1).getFirst();
    house.deposit(house.paper("participation.join", pact, city, "2020-01-01", Map.of()));
    ActDraft gossip =
        Drafts.with(
            house.hearsay("participation.expel", pact, city, "2020-02-01"),
            it ->
                it.payload("instrument", pact, "participant", city, "reason", "heard")
                    .standing(Standing.REPORTED, Drafts.BARCELONA, new Evidence("a-paper", null)));
    Viewer elsewhere = Drafts.at(Drafts.BARCELONA, Role.DESK_OFFICER);
    assertThat(house.refusal(elsewhere, gossip)).containsExactly("firstHand");
  }
}
