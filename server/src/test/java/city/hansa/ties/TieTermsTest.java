package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Terms, notice and pauses, as they were agreed and as the calendar makes of them. */
class TieTermsTest {
  private final TieHouse house = TieHouse.shared();
  private final TiePair pair = TiePair.fresh();

  @Test
  void aTermThatRenewsItselfGoesOnUnlessNoticeCameInTime() {
    pair.say("2012-02-29 A affirm with=B term=P1Y renewal=TACIT notice=P3M");
    pair.say("2012-02-29 B affirm with=A");
    assertThat(pair.on("2012-03-01")).isEqualTo("ACTIVE BOTH NOTICE_BY 2012-11-30");
    assertThat(pair.on("2012-12-01")).isEqualTo("ACTIVE BOTH RENEWS 2013-02-28");
    assertThat(pair.on("2013-02-28")).isEqualTo("ACTIVE BOTH NOTICE_BY 2013-11-30");
    assertThat(pair.on("2015-12-24")).isEqualTo("ACTIVE BOTH RENEWS 2016-02-29");
    pair.say("2016-12-01 B notice with=A");
    assertThat(pair.on("2016-12-01")).isEqualTo("ENDING BOTH ENDS 2018-02-28");
    assertThat(pair.on("2018-02-27")).isEqualTo("ENDING BOTH ENDS 2018-02-28");
    assertThat(pair.on("2018-02-28")).isEqualTo("ENDED BOTH");
    assertThat(pair.view("2016-12-01").renewals()).isEqualTo(4);
  }

  @Test
  void aTermThatIsNotRenewedExpires() {
    pair.say("2010-02-28 A affirm with=B term=P2Y renewal=EXPLICIT");
    pair.say("2010-02-28 B affirm with=A");
    assertThat(pair.on("2011-01-01")).isEqualTo("ACTIVE BOTH EXPIRES 2012-02-28");
    assertThat(pair.on("2012-02-28")).isEqualTo("EXPIRED BOTH");
    pair.say("2012-02-20 A renew with=B");
    assertThat(pair.on("2012-02-28")).isEqualTo("ACTIVE BOTH EXPIRES 2014-02-28");
    assertThat(pair.on("2014-02-28")).isEqualTo("EXPIRED BOTH");
    assertThat(pair.refused("2014-03-01 A renew with=B")).containsExactly("type acts.refused.life");
    pair.say("2015-01-01 A prospect with=B");
    assertThat(pair.on("2015-01-01")).isEqualTo("PROSPECT UNKNOWN");
  }

  @Test
  void noticeRunsForItsPeriodAndIsTakenBackOnlyBefore() {
    pair.say("2019-05-10 A affirm with=B notice=P6M");
    assertThat(pair.refused("2020-05-01 B notice with=A endsOn=2020-10-31"))
        .containsExactly("payload.endsOn ties.refused.tooSoon");
    pair.say("2020-05-01 B notice with=A");
    assertThat(pair.on("2020-05-01")).isEqualTo("ENDING ONE ENDS 2020-11-01");
    assertThat(pair.refused("2020-11-01 B retract with=A"))
        .containsExactly("type acts.refused.life");
    pair.say("2020-10-31 B retract with=A");
    assertThat(pair.on("2021-01-01")).isEqualTo("ASSERTED ONE");
    pair.say("2021-05-01 B notice with=A endsOn=2021-05-31 agreed=true");
    assertThat(pair.on("2021-05-31")).isEqualTo("ENDED ONE");
    pair.say("2021-06-30 A honour with=B");
    assertThat(pair.on("2021-06-30")).isEqualTo("EMERITUS ONE");
  }

  @Test
  void aNoticeGivenWhilePausedGoesOnRunningAfterwards() {
    pair.say("2019-05-10 A affirm with=B notice=P6M");
    pair.say("2020-01-01 A suspend with=B decision=Council reason=War reviewOn=2020-03-01");
    pair.say("2020-02-01 A notice with=B");
    assertThat(pair.on("2020-02-01")).isEqualTo("ENDING_SUSPENDED ONE REVIEW 2020-03-01");
    pair.say("2020-03-01 A resume with=B");
    assertThat(pair.on("2020-03-01")).isEqualTo("ENDING ONE ENDS 2020-08-01");
    assertThat(pair.on("2020-08-01")).isEqualTo("ENDED ONE");
  }

  @Test
  void termsThatCannotBeMeantAreRefusedAtTheirField() {
    assertThat(pair.refused("2020-01-01 A affirm with=B term=5~years"))
        .containsExactly("payload.term acts.refused.period");
    assertThat(pair.refused("2020-01-01 A affirm with=B term=P5Y"))
        .containsExactly("payload.renewal ties.refused.renewal");
    assertThat(pair.refused("2020-01 A affirm with=B term=P5Y renewal=TACIT"))
        .containsExactly("payload.start ties.refused.startDay");
    assertThat(pair.refused("2020-01-01 A affirm with=B renewal=TACIT"))
        .containsExactly("payload.term ties.refused.term");
    assertThat(pair.refused("2020-01-01 A affirm with=B themes=culture,witchcraft"))
        .containsExactly("payload.themes ties.refused.themes");
    assertThat(pair.refused("2020-01-01 A affirm with=B instrument=none"))
        .containsExactly("payload.instrument ties.refused.instrument");
    assertThat(
            house.drafts.refused(
                "2020-01-01 " + pair.a() + " affirm with=" + pair.b() + " office=" + house.city()))
        .containsExactly("office ties.refused.notEnd");
  }

  @Test
  void aTieThatBeginsAnewHasNothingOfTheTermsOfItsFormerLife() {
    pair.say(
        """
        2010-01-01 A affirm with=B term=P2Y renewal=EXPLICIT notice=P6M
        2010-01-01 B affirm with=A
        """);
    assertThat(pair.on("2012-01-01")).isEqualTo("EXPIRED BOTH");
    pair.say(
        """
        2015-01-10 A prospect with=B
        2015-02-10 A intend with=B
        2015-03-10 A approve with=B organ=Council
        2015-04-10 A sign with=B costs=Each~its~own
        2015-05-10 B sign with=A
        """);
    assertThat(pair.on("2015-05-10")).isEqualTo("ACTIVE BOTH");
    assertThat(pair.view("2015-05-10").deal().values())
        .containsEntry("costs", "Each its own")
        .doesNotContainKeys("term", "notice", "expiresOn");
    assertThat(pair.view("2012-06-01").deal().values()).containsEntry("term", "P2Y");
    pair.say("2016-01-01 A amend with=B term=P3Y renewal=EXPLICIT");
    assertThat(pair.on("2016-01-01")).isEqualTo("ACTIVE BOTH EXPIRES 2018-04-10");
  }

  /**
   * Six months after 15 December 2011 is 15 June 2012; after 1 October 2013 the term ends first.
   */
  @Test
  void aNoticeRunsNoLongerThanTheTermAsItWasRenewedLast() {
    pair.say("2010-02-28 A affirm with=B term=P2Y renewal=EXPLICIT notice=P6M");
    pair.say("2011-12-01 A renew with=B");
    assertThat(pair.refused("2011-12-15 B notice with=A endsOn=2012-02-28"))
        .containsExactly("payload.endsOn ties.refused.tooSoon");
    pair.say("2011-12-15 B notice with=A");
    assertThat(pair.on("2011-12-15")).isEqualTo("ENDING ONE ENDS 2012-06-15");
    pair.say("2011-12-20 B retract with=A");
    pair.say("2013-10-01 B notice with=A");
    assertThat(pair.on("2013-10-01")).isEqualTo("ENDING ONE ENDS 2014-02-28");
  }

  @Test
  void aNoticeThatWasTakenBackEndsNoRun() {
    pair.say("2012-01-01 A affirm with=B term=P1Y renewal=TACIT notice=P3M");
    pair.say("2013-05-01 A notice with=B");
    pair.say("2013-06-01 A retract with=B");
    assertThat(pair.view("2020-06-01").renewals()).as("on 1 January of 2013 to 2020").isEqualTo(8);
  }

  /** What was recorded later may have been done earlier. */
  @Test
  void theLaterReviewCountsWhenTheEarlierIsRecordedLast() {
    pair.say("2019-05-10 A affirm with=B");
    pair.say("2022-03-01 A suspend with=B decision=Council reason=War reviewOn=2022-09-01");
    pair.say("2023-01-10 A review with=B reviewOn=2024-01-10");
    pair.say("2022-08-20 A review with=B reviewOn=2023-02-01");
    assertThat(pair.on("2022-12-01")).isEqualTo("SUSPENDED ONE REVIEW 2023-02-01");
    assertThat(pair.on("2023-06-01")).isEqualTo("SUSPENDED ONE REVIEW 2024-01-10");
  }
}
