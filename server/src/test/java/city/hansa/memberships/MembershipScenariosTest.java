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
import city.hansa.memberships.book.Sitting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memberships told as they happen and read back on the days between. */
class MembershipScenariosTest {
  private final MembershipHouse house = MembershipHouse.shared();
  private final String network = house.network();
  private final Ledgers ledger = house.ledger(network);

  private String standings(String member, String... days) {
    return String.join(
        " ", List.of(days).stream().map(day -> house.standing(network, member, day)).toList());
  }

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
            standings(city, "2020-01-09", "2020-01-10", "2020-02-10", "2020-02-29", "2020-03-01"))
        .isEqualTo("- APPLIED ADMITTED ADMITTED ACTIVE");
    assertThat(
            standings(city, "2021-01-01", "2021-03-01", "2021-06-01", "2021-12-30", "2021-12-31"))
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
    assertThat(standings(cities.get(0), "2020-06-29", "2020-07-01")).isEqualTo("LEAVING ACTIVE");
    assertThat(standings(cities.get(1), "2020-06-30", "2020-07-01")).isEqualTo("LEAVING LEFT");
    assertThat(ledger.refusal(ledger.paper("retract", cities.get(1), "2020-07-01", Map.of())))
        .containsExactly("acts.refused.life");
    ledger.member(cities.get(1), "2021-01-01");
    assertThat(standings(cities.get(1), "2020-12-31", "2021-01-01")).isEqualTo("LEFT ACTIVE");
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
    assertThat(standings(cities.get(0), "2014-05-04", "2014-05-05")).isEqualTo("ACTIVE MOVED");
    assertThat(house.members(network, "2014-05-05")).isZero();
    assertThat(house.members(other, "2014-05-05")).isEqualTo(2);
    assertThat(house.sitting(network, "2014-05-05").counts().of(What.MOVED).low()).isEqualTo(2);
    String stranger = house.cities(1).getFirst();
    assertThat(
            its.refusal(its.keeping("takeOver", stranger, "2014-05-05", Map.of("from", network))))
        .containsExactly("notThere");
  }

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
            standings(city, "2006-12-31", "2008-06-01", "2009-01-01", "2019-06-29", "2019-06-30"))
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
    assertThat(standings(cities.get(1), "2021-12-31", "2022-01-01")).isEqualTo("LEFT ACTIVE");
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
