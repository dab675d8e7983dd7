package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules, votes, silence, corrections and handover: what the office of a depositary does. */
class AdoptionScenariosTest {
  private final DepositaryHouse house = DepositaryHouse.shared();

  @Test
  void rulesThatCanNeverBeTrueAreRefused() {
    for (Map.Entry<String, String> rule :
        Map.of(
                "REGIONS(9, 1)", "never",
                "SHARE(50)", "never",
                "COUNT(ten)", "effect.ARGUMENTS",
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
