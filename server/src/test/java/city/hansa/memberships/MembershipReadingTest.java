package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lists, dues and closed acts make of a membership on the days between. */
class MembershipReadingTest {
  private final MembershipHouse house = MembershipHouse.shared();
  private final String network = house.network();
  private final Ledgers ledger = house.ledger(network);

  /** What lists say: who is there, who is there no more, and nothing of the time before. */
  @Test
  void aLaterListBringsJoinsAndDepartures() {
    List<String> cities = house.cities(3);
    ledger.act(ledger.listed("report", cities.get(0), network, "2015-06-01", Map.of()));
    ledger.act(
        ledger.listed("report", cities.get(1), network, "2015-06-01", Map.of("since", "2003")));
    ledger.act(
        ledger.listed("report", cities.get(0), network, "2020-06-01", Map.of("level", "full")));
    ledger.act(ledger.listed("reportGone", cities.get(1), network, "2020-06-01", Map.of()));
    ledger.act(ledger.listed("report", cities.get(2), network, "2020-06-01", Map.of()));
    assertThat(house.members(network, "2004-01-01")).isEqualTo(1);
    assertThat(house.sitting(network, "2004-01-01").listedLater())
        .as("of the two others nobody says since when")
        .isEqualTo(2);
    assertThat(house.members(network, "2015-06-01")).isEqualTo(2);
    assertThat(house.sitting(network, "2020-06-01").members())
        .extracting(Line::actor)
        .containsExactlyInAnyOrder(cities.get(0), cities.get(2));
    assertThat(house.sitting(network, "2020-06-01").counts().of(What.MEMBERS).reported())
        .isEqualTo(2);
    assertThat(
            ledger.refusal(
                ledger.listed(
                    "report", cities.get(1), network, "2022-01-01", Map.of("since", "2003"))))
        .as("it left after 2003: a membership since then would lie behind that")
        .containsExactly("sinceBeforeGone");
    ledger.act(ledger.listed("report", cities.get(1), network, "2022-01-01", Map.of()));
    assertThat(house.standings(network, cities.get(1), "2021-12-31", "2022-01-01"))
        .isEqualTo("LEFT ACTIVE");
  }

  @Test
  void moneyAndDutiesAreCheckedAndSettled() {
    String city = house.cities(1).getFirst();
    ledger.member(city, "2020-01-01");
    assertThat(
            ledger.refusal(
                ledger.keeping(
                    "setFee",
                    city,
                    "2020-01-02",
                    Map.of("year", 20, "amount", -1, "currency", "euro"))))
        .containsExactly("year", "amount", "currency");
    ledger.act(
        ledger.keeping(
            "setFee",
            city,
            "2020-01-02",
            Map.of("year", 2020, "amount", 1500, "currency", "EUR", "due", "2020-03-31")));
    long duty =
        ledger
            .act(ledger.keeping("setDuty", city, "2020-01-02", Map.of("title", "Report")))
            .number();
    assertThat(ledger.refusal(ledger.keeping("fulfil", city, "2020-02-01", Map.of("duty", 1))))
        .containsExactly("noDuty");
    Viewer desk = Drafts.at(city, Role.DESK_OFFICER);
    ledger.act(
        desk, ledger.own("fulfil", city, "2020-02-01", Map.of("network", network, "duty", duty)));
    ledger.act(ledger.keeping("pay", city, "2020-04-15", Map.of("year", 2020)));
    assertThat(owed(city, "2020-01-15")).isEqualTo("2020 OPEN, Report OPEN");
    assertThat(owed(city, "2020-04-01")).isEqualTo("2020 OVERDUE, Report SETTLED");
    assertThat(owed(city, "2020-04-15")).isEqualTo("2020 SETTLED, Report SETTLED");
  }

  /** A part is not the whole; and a duty that was corrected stays done. */
  @Test
  void whatIsPaidInPartIsStillOwedAndWhatIsCorrectedStaysDone() {
    String city = house.cities(1).getFirst();
    ledger.member(city, "2019-01-01");
    ledger.act(
        ledger.keeping(
            "setFee",
            city,
            "2020-01-02",
            Map.of("year", 2020, "amount", 100, "currency", "EUR", "due", "2020-03-31")));
    Map<String, Object> part = Map.of("year", 2020, "amount", 60, "currency", "EUR");
    ledger.act(ledger.keeping("pay", city, "2020-02-01", part));
    assertThat(owed(city, "2020-02-02")).isEqualTo("2020 OPEN");
    ledger.act(
        ledger.keeping(
            "pay", city, "2020-02-10", Map.of("year", 2020, "amount", 40, "currency", "CHF")));
    assertThat(owed(city, "2020-04-01")).as("another currency").isEqualTo("2020 OVERDUE");
    ledger.act(
        ledger.keeping(
            "pay", city, "2020-04-02", Map.of("year", 2020, "amount", 40, "currency", "EUR")));
    assertThat(owed(city, "2020-04-02")).isEqualTo("2020 SETTLED");
    long duty =
        ledger
            .act(ledger.keeping("setDuty", city, "2020-05-01", Map.of("title", "Raport")))
            .number();
    ledger.act(ledger.keeping("fulfil", city, "2020-06-01", Map.of("duty", duty)));
    ledger.act(
        Drafts.with(
            ledger.keeping("setDuty", city, "2020-05-01", Map.of("title", "Report")),
            it -> it.corrects(duty)));
    assertThat(owed(city, "2020-07-01")).isEqualTo("2020 SETTLED, Report SETTLED");
  }

  private String owed(String city, String day) {
    LocalDate on = LocalDate.parse(day);
    return String.join(
        ", ",
        house.memberships.of(city, on, null, Viewer.PUBLIC).stream()
            .flatMap(line -> Owed.of(line.membership(), on).stream())
            .map(each -> (each.isFee() ? each.year() : each.what()) + " " + each.on(on))
            .toList());
  }

  /** What an office keeps to itself is laid over the public reading for its people alone. */
  @Test
  void whatIsClosedIsSeenByThoseWhoMay() {
    List<String> cities = house.cities(2);
    ledger.member(cities.get(0), "2018-01-01");
    ActDraft quiet =
        Drafts.with(
            ledger.keeping("suspend", cities.get(0), "2019-01-01", Map.of("ground", "FEE_UNPAID")),
            it -> it.seenBy(Visibility.PARTNERS));
    ledger.act(quiet);
    LocalDate day = LocalDate.of(2019, 6, 1);
    assertThat(house.standing(network, cities.get(0), "2019-06-01")).isEqualTo("ACTIVE");
    for (String end : List.of(network, cities.get(0))) {
      Viewer reader = Drafts.at(end, Role.DESK_OFFICER);
      assertThat(house.memberships.of(cities.get(0), day, null, reader).getFirst().state())
          .contains(MembershipState.SUSPENDED);
      assertThat(
              house
                  .memberships
                  .sitting(network, day, null, reader)
                  .counts()
                  .of(What.SUSPENDED)
                  .low())
          .isEqualTo(1);
    }
    Viewer stranger = Drafts.at(cities.get(1), Role.HEAD_OF_OFFICE);
    assertThat(house.memberships.of(cities.get(0), day, null, stranger).getFirst().state())
        .contains(MembershipState.ACTIVE);
  }
}
