package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Sitting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Municipalities and networks that merge: nobody is lost, nobody is counted twice. */
class MembershipMovesTest {
  private final MembershipHouse house = MembershipHouse.shared();
  private final String network = house.network();
  private final Ledgers ledger = house.ledger(network);

  /** Municipalities merge: the new one takes the place of both, and is counted once. */
  @Test
  void successorsOfMergedMunicipalitiesAreCountedOnce() {
    List<String> cities = house.cities(3);
    ledger.member(cities.get(0), "2010-01-01");
    ledger.member(cities.get(1), "2012-01-01");
    for (String before : cities.subList(0, 2)) {
      ledger.act(
          ledger.paper("succeed", cities.get(2), "2020-01-01", Map.of("predecessor", before)));
    }
    assertThat(house.members(network, "2019-12-31")).isEqualTo(2);
    Sitting after = house.sitting(network, "2020-01-01");
    assertThat(after.counts().of(What.MEMBERS).low()).isEqualTo(1);
    assertThat(after.members()).extracting(Line::actor).containsExactly(cities.get(2));
    assertThat(after.replaced())
        .isEqualTo(Map.of(cities.get(0), cities.get(2), cities.get(1), cities.get(2)));
    String stranger = house.cities(1).getFirst();
    assertThat(
            ledger.refusal(
                ledger.paper(
                    "succeed", cities.get(2), "2020-01-01", Map.of("predecessor", stranger))))
        .containsExactly("notThere");
  }

  /** A network merges into another: each member moves by an act, and nobody is counted twice. */
  @Test
  void membersOfAMergedNetworkMoveByAct() {
    String other = house.network();
    Ledgers its = house.ledger(other);
    List<String> cities = house.cities(2);
    cities.forEach(city -> ledger.member(city, "2005-01-01"));
    its.member(cities.get(1), "2001-01-01");
    for (String city : cities) {
      its.act(
          its.own(
              "move",
              other,
              "2014-05-05",
              Map.of("network", network, "member", city, "to", other)));
      its.act(its.keeping("takeOver", city, "2014-05-05", Map.of("from", network)));
    }
    assertThat(house.standings(network, cities.get(0), "2014-05-04", "2014-05-05"))
        .isEqualTo("ACTIVE MOVED");
    assertThat(house.members(network, "2014-05-05")).isZero();
    assertThat(house.members(other, "2014-05-05")).isEqualTo(2);
    assertThat(house.sitting(network, "2014-05-05").counts().of(What.MOVED).low()).isEqualTo(2);
    String stranger = house.cities(1).getFirst();
    assertThat(
            its.refusal(its.keeping("takeOver", stranger, "2014-05-05", Map.of("from", network))))
        .containsExactly("notThere");
  }
}
