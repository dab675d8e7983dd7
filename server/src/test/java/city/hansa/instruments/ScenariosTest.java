package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Act;
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
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a depositary meets, told as it happens and read back from the register. */
class ScenariosTest {

  @SuppressWarnings("NullAway.Init")
  private static DepositaryHouse house;

  @BeforeAll
  static void open() {
    house = new DepositaryHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static int count(Sheet sheet, What what) {
    assertThat(sheet.counts().of(what).isExact()).isTrue();
    return sheet.counts().of(what).low();
  }

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
    assertThat(count(then, What.SIGNATORIES)).isEqualTo(76);
    assertThat(count(now, What.SIGNATORIES)).isEqualTo(104);
    assertThat(count(now, What.PARTIES)).isEqualTo(104);
    assertThat(count(now, What.ENDORSERS)).isEqualTo(1);
    assertThat(now.counts().of(What.ENDORSERS).reported()).isEqualTo(1);
    assertThat(now.counts().of(What.SIGNATORIES).reported()).isZero();
  }

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
      assertThat(count(later, What.PARTIES)).isEqualTo(9);
      assertThat(later.effect().on()).hasToString("YES");
    }
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
    assertThat(count(sheet, What.PARTIES)).isEqualTo(2);
    assertThat(sheet.find(cities.get(1)).orElseThrow().consents())
        .extracting(Line::marker)
        .containsExactly("c", "c");
  }

  private static ActDraft carried(String to, String city, String from) {
    return house.toward(
        "participation.carryOver", to, city, "2019-06-01", Map.of("fromInstrument", from));
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
    assertThat(count(house.sheet(pact, "2020-12-31"), What.PARTIES)).isEqualTo(2);
    Sheet after = house.sheet(pact, "2021-01-01");
    assertThat(count(after, What.PARTIES)).isEqualTo(1);
    assertThat(after.replaced()).containsOnlyKeys(cities.get(0), cities.get(1));
    assertThat(after.find(cities.get(2)).orElseThrow().consents())
        .extracting(Line::marker)
        .containsExactly("d", "d");
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
    assertThat(count(house.sheet(pact, "2020-06-01"), What.PARTIES)).isEqualTo(2);
    assertThat(count(house.sheet(pact, "2020-06-01", first, Viewer.PUBLIC), What.PARTIES))
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

  @Test
  void rulesThatCanNeverBeTrueAreRefused() {
    for (Map.Entry<String, String> rule :
        Map.of(
                "REGIONS(9, 1)", "never",
                "SHARE(50)", "never",
                "COUNT(ten)", "effect",
                "PEOPLE(99000000000)", "never")
            .entrySet()) {
      Map<String, Object> terms = new HashMap<>();
      terms.put("title", "Never");
      terms.put("kind", "PACT");
      terms.put("bindingness", "POLITICAL");
      terms.put("effect", rule.getKey());
      assertThat(
              house.refusal(
                  house.keeping("instrument.register", Drafts.fresh("never"), "2019-01-01", terms)))
          .as(rule.getKey())
          .containsExactly(rule.getValue());
    }
  }

  @Test
  void aCorrectionIsEnteredOnSilenceAndNotBefore() {
    String pact = house.adopted(Map.of());
    Map<String, Object> error =
        Map.of(
            "instrument", pact,
            "name", "spanish-typo",
            "language", "es",
            "clause", "art_1",
            "wrong", "cuidad",
            "right", "ciudad");
    Map<String, Object> named = Map.of("instrument", pact, "name", "spanish-typo");
    house.keep("correction.propose", "", "2020-01-01", error);
    assertThat(house.refusal(house.keeping("correction.enter", "", "2020-03-31", named)))
        .containsExactly("objectionsPossible");
    house.keep("correction.enter", "", "2020-04-01", named);
    assertThat(house.refusal(house.keeping("correction.enter", "", "2020-04-02", named)))
        .containsExactly("acts.refused.lifeEnd");
  }

  @Test
  void aVoteNeedsItsMajorityAndItsQuorum() {
    for (String[] row :
        new String[][] {
          // majority, share, quorum, members, yes, no, abstaining, what stands in the way
          {"OF_MEMBERS", "", "", "20", "10", "2", "3", "notCarried"},
          {"OF_MEMBERS", "", "", "20", "11", "2", "3", ""},
          {"OF_PRESENT", "", "", "20", "8", "5", "3", "notCarried"},
          {"OF_VOTING", "", "", "20", "8", "5", "3", ""},
          {"OF_VOTING", "2/3", "", "20", "9", "5", "0", "notCarried"},
          {"OF_VOTING", "2/3", "", "20", "10", "5", "0", ""},
          {"OF_VOTING", "", "1/2", "20", "6", "1", "2", "quorum"},
          {"OF_VOTING", "", "1/2", "20", "6", "1", "3", ""},
          {"OF_VOTING", "", "", "5", "6", "1", "3", "fewMembers"},
        }) {
      String id = Drafts.fresh("voted");
      Map<String, Object> terms = new HashMap<>();
      terms.putAll(Map.of("title", "Voted", "kind", "RESOLUTION", "bindingness", "POLITICAL"));
      terms.putAll(Map.of("adoption", "VOTE", "majority", row[0]));
      terms.put("majorityShare", row[1]);
      terms.put("quorum", row[2]);
      house.keep("instrument.register", id, "2020-01-01", terms);
      house.keep("instrument.freeze", id, "2020-01-02", Map.of());
      ActDraft vote =
          house.keeping(
              "instrument.adopt",
              id,
              "2020-01-03",
              Map.of(
                  "members", Integer.valueOf(row[3]),
                  "inFavour", Integer.valueOf(row[4]),
                  "against", Integer.valueOf(row[5]),
                  "abstaining", Integer.valueOf(row[6])));
      if (row[7].isEmpty()) {
        house.deposit(vote);
      } else {
        assertThat(house.refusal(vote)).as(String.join(" ", row)).containsExactly(row[7]);
      }
    }
  }

  @Test
  void silenceAdoptsUnlessItIsBroken() {
    for (boolean broken : new boolean[] {false, true}) {
      String id = Drafts.fresh("silent");
      Map<String, Object> terms = new HashMap<>();
      terms.putAll(Map.of("title", "Silent", "kind", "STATEMENT", "bindingness", "POLITICAL"));
      terms.put("adoption", "SILENCE");
      house.keep("instrument.register", id, "2020-01-01", terms);
      house.keep("instrument.freeze", id, "2020-01-02", Map.of());
      house.keep("instrument.putToSilence", id, "2020-01-03", Map.of("until", "2020-01-10"));
      assertThat(house.refusal(house.keeping("instrument.adopt", id, "2020-01-10", Map.of())))
          .containsExactly("silenceRuns");
      if (broken) {
        house.deposit(
            Drafts.at(Drafts.BARCELONA, Role.HEAD_OF_OFFICE),
            Drafts.with(
                Drafts.own("instrument.breakSilence", Drafts.BARCELONA, id, "2020-01-09"),
                it -> it.payload("words", "Not with this wording.")));
        assertThat(house.refusal(house.keeping("instrument.adopt", id, "2020-01-11", Map.of())))
            .containsExactly("silenceBroken");
      } else {
        house.keep("instrument.adopt", id, "2020-01-11", Map.of());
      }
    }
  }

  /** One depositary at a time: after the handover the old one keeps nothing. */
  @Test
  void aHandoverIsAnAct() {
    String pact = house.adopted(Map.of("effect", "NONE"));
    house.keep("instrument.handOver", pact, "2020-01-01", Map.of("to", "lyon-fr"));
    String city = house.cities(1).getFirst();
    assertThat(house.refusal(house.paper("participation.join", pact, city, "2020-02-01", Map.of())))
        .containsExactly("notReceiver");
    Instrument instrument = house.sheet(pact, "2020-02-01").roll().instrument();
    assertThat(instrument.depositaryOn(java.time.LocalDate.parse("2019-12-31"))).isEqualTo("uclg");
    assertThat(instrument.depositaryOn(java.time.LocalDate.parse("2020-01-01")))
        .isEqualTo("lyon-fr");
  }

  /** Entered for the office alone, adopted in public: whole for those who may read both. */
  @Test
  void anInstrumentThatIsClosedIsWholeForItsOffice() {
    String id = Drafts.fresh("closed");
    Map<String, Object> terms =
        Map.of("title", "Closed", "kind", "LETTER", "bindingness", "POLITICAL");
    house.deposit(
        Drafts.with(
            house.keeping("instrument.register", id, "2020-01-01", terms),
            it -> it.seenBy(Visibility.OFFICE)));
    house.keep("instrument.adopt", id, "2020-01-02", Map.of());
    Viewer registrar = Drafts.at(DepositaryHouse.KEEPER, Role.REGISTRAR);
    Sheet sheet = house.sheet(id, "2020-02-01", null, registrar);
    assertThat(
            sheet.roll().instrument().stateOn(java.time.LocalDate.parse("2020-02-01")).possible())
        .containsExactly(InstrumentState.ADOPTED);
    assertThatThrownBy(() -> house.sheet(id, "2020-02-01"))
        .isInstanceOf(city.hansa.kernel.NotFound.class);
  }
}
