package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties told as they happen, and read back as of any day. */
class TieLifeTest {
  private final TieHouse house = TieHouse.shared();
  private final TiePair pair = TiePair.fresh();

  @Test
  void fromFirstContactToActiveEachEndStepsForItself() {
    pair.say(
        """
        2020-01-10 A prospect with=B
        2020-02-10 A intend with=B
        2020-02-20 B intend with=A
        2020-03-10 A approve with=B organ=Council
        2020-04-10 A sign with=B
        2020-04-20 B approve with=A organ=Council
        2020-05-10 B sign with=A
        """);
    assertThat(pair.on("2020-01-09")).isEqualTo("NONE UNKNOWN");
    assertThat(pair.on("2020-01-10")).isEqualTo("PROSPECT UNKNOWN");
    assertThat(pair.on("2020-02-15")).isEqualTo("INTENDED UNKNOWN");
    assertThat(pair.on("2020-03-10")).isEqualTo("APPROVED UNKNOWN");
    assertThat(pair.on("2020-04-10")).isEqualTo("ASSERTED ONE");
    assertThat(pair.on("2020-05-10")).isEqualTo("ACTIVE BOTH");
    assertThat(pair.on("2022-05-09")).isEqualTo("ACTIVE BOTH");
    assertThat(pair.on("2022-05-10")).isEqualTo("DORMANT BOTH");
  }

  @Test
  void anActivityWakesIt() {
    pair.say(
        """
        2010-05-10 A affirm with=B
        2010-05-10 B affirm with=A
        2010-06-01 A activity with=B activity=VISIT about=Delegation
        2013-06-01 B activity with=A activity=EVENT about=Festival
        """);
    assertThat(pair.on("2010-05-20")).isEqualTo("ACTIVE BOTH");
    assertThat(pair.on("2012-06-01")).isEqualTo("DORMANT BOTH");
    assertThat(pair.on("2013-06-01")).isEqualTo("ACTIVE BOTH");
  }

  @Test
  void aPauseNamesItsReasonAndIsReviewed() {
    pair.say("2019-05-10 A affirm with=B");
    assertThat(pair.refused("2022-03-01 A suspend with=B decision=Council reason=War"))
        .containsExactly("payload.reviewOn acts.refused.missing");
    pair.say(
        "2022-03-01 A suspend with=B decision=Council reason=War reviewOn=2022-09-01"
            + " exception=Aid");
    assertThat(pair.on("2022-03-01")).isEqualTo("SUSPENDED ONE REVIEW 2022-09-01");
    pair.say("2022-08-20 A review with=B reviewOn=2023-09-01");
    assertThat(pair.on("2022-08-20")).isEqualTo("SUSPENDED ONE REVIEW 2023-09-01");
    pair.say("2022-10-01 A activity with=B activity=AID about=Generators");
    assertThat(pair.refused("2023-01-01 B resume with=A"))
        .containsExactly("actor ties.refused.ofOther");
    pair.say("2023-01-01 A resume with=B");
    assertThat(pair.on("2023-01-01")).isEqualTo("ASSERTED ONE");
  }

  @Test
  void aTieHasTwoDifferentEndsThatWereThere() {
    assertThat(pair.refused("2016-06-01 A affirm with=A"))
        .containsExactly("payload.with ties.refused.withItself");
    assertThat(pair.refused("2016-06-01 A affirm with=nowhere"))
        .containsExactly("payload.with acts.refused.noActor");
    house
        .house
        .sql
        .sql(
            "update actor set from_earliest = '2000-01-01', from_latest = '2000-01-01',"
                + " until_earliest = '2010-01-01', until_latest = '2010-01-01', ended = true where"
                + " id = :id")
        .param("id", pair.b())
        .update();
    assertThat(pair.refused("1999-06-01 A affirm with=B"))
        .containsExactly("payload.with ties.refused.beforeEnd");
    assertThat(pair.refused("2016-06-01 A affirm with=B"))
        .containsExactly("payload.with ties.refused.afterEnd");
    assertThat(pair.refused("?2005-06-01 A report with=B assertedBy=ACTOR since=1957"))
        .containsExactly("payload.since ties.refused.beforeEnd");
    pair.say("?2005-06-01 A report with=B assertedBy=ACTOR");
  }

  @Test
  void moreEndsAndMoreTiesOfOneKind() {
    String c = house.city();
    pair.say("2020-01-01 A affirm with=B others=" + c);
    pair.say("2020-01-01 B affirm with=" + c + " others=A");
    String three = new TieId(TieKind.SISTER, List.of(pair.a(), pair.b(), c), "").toString();
    assertThat(house.on(three, "2020-01-01")).isEqualTo("ASSERTED ONE");
    pair.say("2020-01-01 " + c + " affirm with=A others=B");
    assertThat(house.on(three, "2020-01-01")).isEqualTo("ACTIVE BOTH");
    pair.say("2020-01-01 A affirm with=B kind=PROJECT label=port");
    assertThat(
            house.on("project" + pair.tie().substring("sister".length()) + "~port", "2020-01-01"))
        .isEqualTo("ASSERTED ONE");
  }

  @Test
  void projectsAndExchangesAreKeptWithTheTie() {
    pair.say("2020-01-01 A affirm with=B");
    pair.say(
        "2020-02-01 A project with=B project=Harbour stage=RUNNING start=2020-02 finish=2021-06-30"
            + " budget=EUR~5000");
    assertThat(pair.on("2020-02-01")).isEqualTo("ASSERTED ONE PROJECT 2021-06-30");
    pair.say("2021-07-01 B project with=A project=harbour stage=COMPLETED result=Two~quays");
    var projects = pair.view("2021-07-01").projects();
    assertThat(projects).hasSize(1);
    assertThat(projects.getFirst().name()).isEqualTo("Harbour");
    assertThat(projects.getFirst().budget()).isEqualTo("EUR 5000");
    assertThat(projects.getFirst().isLive()).isFalse();
    assertThat(pair.view("2021-06-30").projects().getFirst().isLive()).isTrue();
    pair.say("2021-08-01 B exchange with=A programme=Choirs participants=40");
    assertThat(pair.refused("2021-08-01 B exchange with=A programme=Choirs participants=2.5"))
        .containsExactly("payload.participants ties.refused.participants");
  }

  /** A role is told by the day on which it was said; the life of a tie with what is derived. */
  @Test
  void everyDayKnowsWhatHeldThen() {
    pair.say("2010-01-01 A affirm with=B role=PARTNER");
    pair.say("2011-01-01 B affirm with=A");
    pair.say("2011-02-01 B activity with=A activity=VISIT about=Delegation");
    pair.say("2014-01-01 A amend with=B role=LEAD");
    assertThat(pair.view("2012-01-01").role(pair.a())).isEqualTo("PARTNER");
    assertThat(pair.view("2014-01-01").role(pair.a())).isEqualTo("LEAD");
    assertThat(pair.view("2014-06-01").history())
        .extracting(each -> each.from() + " " + each.states())
        .containsExactly(
            "null [NONE]",
            "2010-01-01 [ASSERTED]",
            "2011-01-01 [ACTIVE]",
            "2013-02-01 [DORMANT]",
            "2014-01-01 [ACTIVE]");
    assertThat(pair.view("2012-01-01").history()).hasSize(3);
  }
}
