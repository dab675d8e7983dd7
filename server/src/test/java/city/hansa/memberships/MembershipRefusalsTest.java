package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.memberships.book.Counts.What;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What nobody may enter, and what nobody may enter for another. */
class MembershipRefusalsTest {
  private final MembershipHouse house = MembershipHouse.shared();
  private final String network = house.network();
  private final Ledgers ledger = house.ledger(network);

  @Test
  void aMembershipLiesInsideTheLifeOfBoth() {
    String city = house.cities(1).getFirst();
    house.exists(network, "2005-03-01", "2019-06-30");
    house.exists(city, "2007-01-01", null);
    assertThat(ledger.refusal(ledger.keeping("activate", city, "2004-12-31", Map.of())))
        .contains("acts.refused.beforeActor");
    assertThat(ledger.refusal(ledger.listed("report", city, network, "2006-12-31", Map.of())))
        .contains("acts.refused.beforeActor");
    assertThat(
            ledger.refusal(
                ledger.listed("report", city, network, "2010-01-01", Map.of("since", "2004"))))
        .containsExactly("beforeEnd", "beforeEnd");
    assertThat(ledger.refusal(ledger.listed("report", city, network, "2020-01-01", Map.of())))
        .containsExactly("afterEnd");
    ledger.act(ledger.listed("report", city, network, "2010-01-01", Map.of("since", "2008")));
    assertThat(
            house.standings(
                network,
                city,
                "2006-12-31",
                "2008-06-01",
                "2009-01-01",
                "2019-06-29",
                "2019-06-30"))
        .as("the network is no more from 30 June 2019 on, though nobody said so of the member")
        .isEqualTo("- NONE|ACTIVE ACTIVE ACTIVE ENDED");
  }

  @Test
  void nobodyBelongsToItselfOrToACity() {
    List<String> cities = house.cities(2);
    assertThat(
            ledger.refusal(
                Drafts.at(network, Role.DESK_OFFICER),
                ledger.listed("report", network, network, "2020-01-01", Map.of())))
        .containsExactly("itself");
    Ledgers town = house.ledger(cities.get(0));
    assertThat(town.refusal(town.keeping("activate", cities.get(1), "2020-01-01", Map.of())))
        .containsExactly("noMembers");
    String other = house.network();
    ledger.act(ledger.listed("report", other, network, "2020-01-01", Map.of()));
    assertThat(house.standing(network, other, "2020-01-01"))
        .as("networks belong to networks")
        .isEqualTo("ACTIVE");
  }

  @Test
  void eachEndSpeaksForItself() {
    List<String> cities = house.cities(2);
    String city = cities.get(0);
    Viewer signatory = Drafts.at(city, Role.SIGNATORY);
    Viewer desk = Drafts.at(city, Role.DESK_OFFICER);
    Map<String, String> here = Map.of("network", network);
    assertThat(ledger.refusal(desk, ledger.own("leave", city, "2020-01-01", here)))
        .as("the desk does not bind its city")
        .containsExactly("acts.refused.role");
    assertThat(
            ledger.refusal(
                Drafts.at(city, Role.REGISTRAR),
                ledger.own("admit", city, "2020-01-01", Map.of("member", cities.get(1)))))
        .containsExactly("noMembers");
    assertThat(
            ledger.refusal(
                Drafts.at(network, Role.DESK_OFFICER),
                ledger.keeping("suspend", city, "2020-01-01", Map.of("ground", "ORGAN"))))
        .containsExactly("acts.refused.role");
    assertThat(
            ledger.refusal(
                signatory,
                Drafts.with(
                    ledger.own("leave", city, "2020-01-01", here),
                    it -> it.signed("Ada Test", "mayor"))))
        .as("authority is asked for as for every act that binds")
        .contains("acts.refused.needsAuthority");
    ledger.member(city, "2020-01-01");
    ledger.act(
        desk,
        ledger.own("serve", city, "2020-02-01", Map.of("network", network, "goal", "Clean air")));
    assertThat(
            ledger.refusal(
                Drafts.at(cities.get(1), Role.DESK_OFFICER),
                ledger.own(
                    "pay",
                    cities.get(1),
                    "2020-03-01",
                    Map.of("network", network, "member", city, "year", 2020))))
        .containsExactly("notYours");
  }

  /** Brought after a newer list that has the member since before, an older one ends nothing. */
  @Test
  void anOlderListDoesNotEndWhatANewerOneHas() {
    String city = house.cities(1).getFirst();
    ledger.act(ledger.listed("report", city, network, "2020-01-01", Map.of("since", "2010")));
    assertThat(ledger.refusal(ledger.listed("reportGone", city, network, "2015-01-01", Map.of())))
        .containsExactly("newerList");
    ledger.act(ledger.listed("reportGone", city, network, "2021-01-01", Map.of()));
    assertThat(house.standings(network, city, "2020-06-01", "2021-01-01")).isEqualTo("ACTIVE LEFT");
  }

  /** A list does not overrule what the network itself has entered. */
  @Test
  void hearsayDoesNotChangeWhatIsKnownAtFirstHand() {
    List<String> cities = house.cities(2);
    String elsewhere = cities.get(1);
    Viewer stranger = Drafts.at(elsewhere, Role.DESK_OFFICER);
    String city = cities.get(0);
    ledger.member(city, "2015-01-01");
    assertThat(
            ledger.refusal(
                stranger, ledger.listed("reportGone", city, elsewhere, "2020-01-01", Map.of())))
        .containsExactly("firstHand");
    ledger.act(stranger, ledger.listed("report", city, elsewhere, "2020-01-01", Map.of()));
    assertThat(house.sitting(network, "2020-01-01").counts().of(What.MEMBERS).reported()).isZero();
  }
}
