package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ties told as they happen, and read back as of any day. */
class TieLifeTest {
  private final TieHouse house = TieHouse.shared();
  private String a = "";
  private String b = "";
  private String tie = "";

  @BeforeEach
  void twoCities() {
    a = house.city();
    b = house.city();
    tie = new TieId(TieKind.SISTER, java.util.List.of(a, b), "").toString();
  }

  private void say(String lines) {
    house.drafts.say(told(lines));
  }

  private String told(String line) {
    return line.replace(" A ", " " + a + " ")
        .replace(" B ", " " + b + " ")
        .replaceAll("=A\\b", "=" + a)
        .replaceAll("=B\\b", "=" + b);
  }

  private String on(String day) {
    return house.on(tie, day);
  }

  @Test
  void fromFirstContactToActiveEachEndStepsForItself() {
    say(
        """
        2020-01-10 A prospect with=B
        2020-02-10 A intend with=B
        2020-02-20 B intend with=A
        2020-03-10 A approve with=B organ=Council
        2020-04-10 A sign with=B
        2020-04-20 B approve with=A organ=Council
        2020-05-10 B sign with=A
        """);
    assertThat(on("2020-01-09")).isEqualTo("NONE UNKNOWN");
    assertThat(on("2020-01-10")).isEqualTo("PROSPECT UNKNOWN");
    assertThat(on("2020-02-15")).isEqualTo("INTENDED UNKNOWN");
    assertThat(on("2020-03-10")).isEqualTo("APPROVED UNKNOWN");
    assertThat(on("2020-04-10")).isEqualTo("ASSERTED ONE");
    assertThat(on("2020-05-10")).isEqualTo("ACTIVE BOTH");
    assertThat(on("2022-05-09")).isEqualTo("ACTIVE BOTH");
    assertThat(on("2022-05-10")).isEqualTo("DORMANT BOTH");
  }

  @Test
  void anActivityWakesIt() {
    say(
        """
        2010-05-10 A affirm with=B
        2010-05-10 B affirm with=A
        2010-06-01 A activity with=B activity=VISIT about=Delegation
        2013-06-01 B activity with=A activity=EVENT about=Festival
        """);
    assertThat(on("2010-05-20")).isEqualTo("ACTIVE BOTH");
    assertThat(on("2012-06-01")).isEqualTo("DORMANT BOTH");
    assertThat(on("2013-06-01")).isEqualTo("ACTIVE BOTH");
  }

  @Test
  void aTermThatRenewsItselfGoesOnUnlessNoticeCameInTime() {
    say("2012-02-29 A affirm with=B term=P1Y renewal=TACIT notice=P3M");
    say("2012-02-29 B affirm with=A");
    assertThat(on("2012-03-01")).isEqualTo("ACTIVE BOTH NOTICE_BY 2012-11-30");
    assertThat(on("2012-12-01")).isEqualTo("ACTIVE BOTH RENEWS 2013-02-28");
    assertThat(on("2013-02-28")).isEqualTo("ACTIVE BOTH NOTICE_BY 2013-11-30");
    assertThat(on("2015-12-24")).isEqualTo("ACTIVE BOTH RENEWS 2016-02-29");
    say("2016-12-01 B notice with=A");
    assertThat(on("2016-12-01")).isEqualTo("ENDING BOTH ENDS 2018-02-28");
    assertThat(on("2018-02-27")).isEqualTo("ENDING BOTH ENDS 2018-02-28");
    assertThat(on("2018-02-28")).isEqualTo("ENDED BOTH");
    assertThat(house.view(tie, "2016-12-01").renewals()).isEqualTo(4);
  }

  @Test
  void aTermThatIsNotRenewedExpires() {
    say("2010-02-28 A affirm with=B term=P2Y renewal=EXPLICIT");
    say("2010-02-28 B affirm with=A");
    assertThat(on("2011-01-01")).isEqualTo("ACTIVE BOTH EXPIRES 2012-02-28");
    assertThat(on("2012-02-28")).isEqualTo("EXPIRED BOTH");
    say("2012-02-20 A renew with=B");
    assertThat(on("2012-02-28")).isEqualTo("ACTIVE BOTH EXPIRES 2014-02-28");
    assertThat(on("2014-02-28")).isEqualTo("EXPIRED BOTH");
    assertThat(house.drafts.refused(told("2014-03-01 A renew with=B")))
        .containsExactly("type acts.refused.life");
    say("2015-01-01 A prospect with=B");
    assertThat(on("2015-01-01")).isEqualTo("PROSPECT UNKNOWN");
  }

  @Test
  void aPauseNamesItsReasonAndIsReviewed() {
    say("2019-05-10 A affirm with=B");
    assertThat(
            house.drafts.refused(told("2022-03-01 A suspend with=B decision=Council reason=War")))
        .containsExactly("payload.reviewOn acts.refused.missing");
    say(
        "2022-03-01 A suspend with=B decision=Council reason=War reviewOn=2022-09-01"
            + " exception=Aid");
    assertThat(on("2022-03-01")).isEqualTo("SUSPENDED ONE REVIEW 2022-09-01");
    say("2022-08-20 A review with=B reviewOn=2023-09-01");
    assertThat(on("2022-08-20")).isEqualTo("SUSPENDED ONE REVIEW 2023-09-01");
    say("2022-10-01 A activity with=B activity=AID about=Generators");
    assertThat(house.drafts.refused(told("2023-01-01 B resume with=A")))
        .containsExactly("actor ties.refused.ofOther");
    say("2023-01-01 A resume with=B");
    assertThat(on("2023-01-01")).isEqualTo("ASSERTED ONE");
  }

  @Test
  void noticeRunsForItsPeriodAndIsTakenBackOnlyBefore() {
    say("2019-05-10 A affirm with=B notice=P6M");
    assertThat(house.drafts.refused(told("2020-05-01 B notice with=A endsOn=2020-10-31")))
        .containsExactly("payload.endsOn ties.refused.tooSoon");
    say("2020-05-01 B notice with=A");
    assertThat(on("2020-05-01")).isEqualTo("ENDING ONE ENDS 2020-11-01");
    assertThat(house.drafts.refused(told("2020-11-01 B retract with=A")))
        .containsExactly("type acts.refused.life");
    say("2020-10-31 B retract with=A");
    assertThat(on("2021-01-01")).isEqualTo("ASSERTED ONE");
    say("2021-05-01 B notice with=A endsOn=2021-05-31 agreed=true");
    assertThat(on("2021-05-31")).isEqualTo("ENDED ONE");
    say("2021-06-30 A honour with=B");
    assertThat(on("2021-06-30")).isEqualTo("EMERITUS ONE");
  }

  @Test
  void aNoticeGivenWhilePausedGoesOnRunningAfterwards() {
    say("2019-05-10 A affirm with=B notice=P6M");
    say("2020-01-01 A suspend with=B decision=Council reason=War reviewOn=2020-03-01");
    say("2020-02-01 A notice with=B");
    assertThat(on("2020-02-01")).isEqualTo("ENDING_SUSPENDED ONE REVIEW 2020-03-01");
    say("2020-03-01 A resume with=B");
    assertThat(on("2020-03-01")).isEqualTo("ENDING ONE ENDS 2020-08-01");
    assertThat(on("2020-08-01")).isEqualTo("ENDED ONE");
  }

  @Test
  void whatListsTellIsAssertedAndSaysWhoseWordItIs() {
    say("?2016-06-01 A report with=B assertedBy=ACTOR");
    assertThat(on("2016-05-31")).isEqualTo("NONE UNKNOWN");
    assertThat(on("2016-06-01")).isEqualTo("ASSERTED ONE");
    say("?2026-02-01 B report with=A assertedBy=UNKNOWN since=1957");
    assertThat(on("1956-12-31")).isEqualTo("NONE UNKNOWN");
    assertThat(on("1957-06-01")).isEqualTo("NONE|ASSERTED UNKNOWN");
    assertThat(on("1958-01-01")).isEqualTo("ASSERTED UNKNOWN");
    assertThat(on("2016-06-01")).isEqualTo("ASSERTED ONE");
    assertThat(house.view(tie, "2026-03-01").life().since()).hasToString("1957");
    say("?2026-03-01 B report with=A assertedBy=ACTOR");
    assertThat(on("2026-03-01")).isEqualTo("ASSERTED BOTH");
    say("?2026-04-01 A reportGone with=B");
    assertThat(on("2026-04-01")).startsWith("ENDED ");
    say("?2026-05-01 A report with=B assertedBy=WITH");
    assertThat(on("2026-05-01")).isEqualTo("ASSERTED ONE");
  }

  @Test
  void hearsayDoesNotUndoWhatAnEndHasSaid() {
    say("?2016-06-01 A report with=B assertedBy=BOTH");
    say("2017-01-01 A affirm with=B");
    assertThat(on("2017-01-01")).isEqualTo("ASSERTED BOTH");
    assertThat(house.drafts.refused(told("?2018-01-01 A reportGone with=B")))
        .containsExactly("standing ties.refused.firstHand");
    say("?2018-01-01 B report with=A assertedBy=UNKNOWN");
    say("2018-06-01 B affirm with=A");
    assertThat(on("2018-06-01")).isEqualTo("ACTIVE BOTH");
  }

  @Test
  void aTieHasTwoDifferentEndsThatWereThere() {
    assertThat(house.drafts.refused(told("2016-06-01 A affirm with=A")))
        .containsExactly("payload.with ties.refused.withItself");
    assertThat(house.drafts.refused(told("2016-06-01 A affirm with=nowhere")))
        .containsExactly("payload.with acts.refused.noActor");
    house
        .house
        .sql
        .sql(
            "update actor set from_earliest = '2000-01-01', from_latest = '2000-01-01',"
                + " until_earliest = '2010-01-01', until_latest = '2010-01-01', ended = true where"
                + " id = :id")
        .param("id", b)
        .update();
    assertThat(house.drafts.refused(told("1999-06-01 A affirm with=B")))
        .containsExactly("payload.with ties.refused.beforeEnd");
    assertThat(house.drafts.refused(told("2016-06-01 A affirm with=B")))
        .containsExactly("payload.with ties.refused.afterEnd");
    assertThat(
            house.drafts.refused(told("?2005-06-01 A report with=B assertedBy=ACTOR since=1957")))
        .containsExactly("payload.since ties.refused.beforeEnd");
    say("?2005-06-01 A report with=B assertedBy=ACTOR");
  }

  @Test
  void moreEndsAndMoreTiesOfOneKind() {
    String c = house.city();
    say("2020-01-01 A affirm with=B others=" + c);
    say("2020-01-01 B affirm with=" + c + " others=A");
    String three = new TieId(TieKind.SISTER, java.util.List.of(a, b, c), "").toString();
    assertThat(house.on(three, "2020-01-01")).isEqualTo("ASSERTED ONE");
    say("2020-01-01 " + c + " affirm with=A others=B");
    assertThat(house.on(three, "2020-01-01")).isEqualTo("ACTIVE BOTH");
    say("2020-01-01 A affirm with=B kind=PROJECT label=port");
    assertThat(house.on("project" + tie.substring("sister".length()) + "~port", "2020-01-01"))
        .isEqualTo("ASSERTED ONE");
  }

  /** Two municipalities merge: what they had passes to the new one, and the old is readable. */
  @Test
  void aMergedMunicipalityHandsItsTiesOn() {
    String merged = house.city();
    say("2010-01-01 A affirm with=B term=P10Y renewal=EXPLICIT");
    say("2010-01-01 B affirm with=A");
    house.drafts.say("2015-01-01 " + merged + " succeed with=" + b + " predecessor=" + a);
    String passed = tie.replace(a, merged);
    passed = new TieId(TieKind.SISTER, List.of(merged, b), "").toString();
    assertThat(house.on(tie, "2014-12-31")).isEqualTo("ACTIVE BOTH EXPIRES 2020-01-01");
    assertThat(house.on(tie, "2015-01-01")).isEqualTo("PASSED_ON BOTH");
    assertThat(house.on(passed, "2014-12-31")).isEqualTo("NONE UNKNOWN");
    assertThat(house.on(passed, "2015-01-01")).isEqualTo("ACTIVE BOTH EXPIRES 2020-01-01");
    assertThat(house.view(tie, "2015-01-01").passedTo()).isEqualTo(passed);
    assertThat(house.view(passed, "2015-01-01").before()).containsExactly(tie);
    assertThat(
            house.drafts.refused(
                "2016-01-01 " + a + " succeed with=" + b + " predecessor=" + merged))
        .containsExactly("payload.predecessor ties.refused.circle");
    assertThat(
            house.drafts.refused(
                "2016-01-01 " + merged + " succeed with=" + b + " predecessor=" + b))
        .containsExactly("payload.predecessor ties.refused.ownPredecessor");
    assertThat(
            house.drafts.refused(
                "2016-01-01 " + merged + " succeed with=" + b + " predecessor=" + house.city()))
        .containsExactly("payload.predecessor ties.refused.notBound");
  }

  /** What was recorded later was not known, neither of the tie nor of the one that took it over. */
  @Test
  void aMomentKnowsWhatHadBeenRecordedByThen() {
    String merged = house.city();
    Act list = house.drafts.say("?2012-01-01 " + a + " report with=" + b + " assertedBy=WITH");
    Act first = house.drafts.say("2015-01-01 " + a + " affirm with=" + b);
    Act second = house.drafts.say("2010-01-01 " + b + " affirm with=" + a);
    Act third =
        house.drafts.say("2016-01-01 " + merged + " succeed with=" + b + " predecessor=" + a);
    assertThat(house.known(tie, "2015-06-01", list)).isEqualTo("ASSERTED ONE");
    assertThat(house.known(tie, "2015-06-01", first)).isEqualTo("ASSERTED BOTH");
    assertThat(house.known(tie, "2015-06-01", second)).isEqualTo("ACTIVE BOTH");
    assertThat(house.known(tie, "2016-06-01", second)).isEqualTo("ACTIVE BOTH");
    assertThat(house.known(tie, "2016-06-01", third)).isEqualTo("PASSED_ON BOTH");
    String passed = new TieId(TieKind.SISTER, List.of(merged, b), "").toString();
    assertThat(house.known(passed, "2016-06-01", second)).isEqualTo("-");
    assertThat(house.known(passed, "2016-06-01", third)).isEqualTo(house.on(passed, "2016-06-01"));
  }

  @Test
  void termsThatCannotBeMeantAreRefusedAtTheirField() {
    assertThat(house.drafts.refused(told("2020-01-01 A affirm with=B term=5~years")))
        .containsExactly(
            "payload.term ties.refused.period", "payload.renewal ties.refused.renewal");
    assertThat(house.drafts.refused(told("2020-01 A affirm with=B term=P5Y renewal=TACIT")))
        .containsExactly("payload.start ties.refused.startDay");
    assertThat(house.drafts.refused(told("2020-01-01 A affirm with=B renewal=TACIT")))
        .containsExactly("payload.term ties.refused.term");
    assertThat(house.drafts.refused(told("2020-01-01 A affirm with=B themes=culture,witchcraft")))
        .containsExactly("payload.themes ties.refused.themes");
    assertThat(house.drafts.refused(told("2020-01-01 A affirm with=B instrument=none")))
        .containsExactly("payload.instrument ties.refused.instrument");
    assertThat(
            house.drafts.refused(
                "2020-01-01 " + a + " affirm with=" + b + " office=" + house.city()))
        .containsExactly("office ties.refused.notEnd");
  }

  @Test
  void projectsAndExchangesAreKeptWithTheTie() {
    say("2020-01-01 A affirm with=B");
    say(
        "2020-02-01 A project with=B project=Harbour stage=RUNNING start=2020-02 finish=2021-06-30"
            + " budget=EUR~5000");
    assertThat(on("2020-02-01")).isEqualTo("ASSERTED ONE PROJECT 2021-06-30");
    say("2021-07-01 B project with=A project=harbour stage=COMPLETED result=Two~quays");
    var projects = house.view(tie, "2021-07-01").projects();
    assertThat(projects).hasSize(1);
    assertThat(projects.getFirst().name()).isEqualTo("Harbour");
    assertThat(projects.getFirst().budget()).isEqualTo("EUR 5000");
    assertThat(projects.getFirst().isLive()).isFalse();
    assertThat(house.view(tie, "2021-06-30").projects().getFirst().isLive()).isTrue();
    say("2021-08-01 B exchange with=A programme=Choirs participants=40");
    assertThat(
            house.drafts.refused(
                told("2021-08-01 B exchange with=A programme=Choirs participants=2.5")))
        .containsExactly("payload.participants ties.refused.participants");
  }
}
