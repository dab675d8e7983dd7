package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.actors.Merges;
import city.hansa.acts.Act;
import city.hansa.kernel.FactsLoaded;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ends that become another actor, and what was known when. */
class TieMergersTest {
  private final TieHouse house = TieHouse.shared();
  private final TiePair pair = TiePair.fresh();

  /** Two municipalities merge: what they had passes to the new one, and the old is readable. */
  @Test
  void aMergedMunicipalityHandsItsTiesOn() {
    String merged = house.city();
    pair.say("2010-01-01 A affirm with=B term=P10Y renewal=EXPLICIT");
    pair.say("2010-01-01 B affirm with=A");
    house.drafts.say(
        "2015-01-01 " + merged + " succeed with=" + pair.b() + " predecessor=" + pair.a());
    String passed = new TieId(TieKind.SISTER, List.of(merged, pair.b()), "").toString();
    assertThat(house.on(pair.tie(), "2014-12-31")).isEqualTo("ACTIVE BOTH EXPIRES 2020-01-01");
    assertThat(house.on(pair.tie(), "2015-01-01")).isEqualTo("PASSED_ON BOTH");
    assertThat(house.on(passed, "2014-12-31")).isEqualTo("NONE UNKNOWN");
    assertThat(house.on(passed, "2015-01-01")).isEqualTo("ACTIVE BOTH EXPIRES 2020-01-01");
    assertThat(pair.view("2015-01-01").passedTo()).isEqualTo(passed);
    assertThat(house.view(passed, "2015-01-01").before()).containsExactly(pair.tie());
    assertThat(
            house.drafts.refused(
                "2016-01-01 " + pair.a() + " succeed with=" + pair.b() + " predecessor=" + merged))
        .containsExactly("payload.predecessor ties.refused.circle");
    assertThat(
            house.drafts.refused(
                "2016-01-01 " + merged + " succeed with=" + pair.b() + " predecessor=" + pair.b()))
        .containsExactly("payload.predecessor ties.refused.ownPredecessor");
    assertThat(
            house.drafts.refused(
                "2016-01-01 "
                    + merged
                    + " succeed with="
                    + pair.b()
                    + " predecessor="
                    + house.city()))
        .containsExactly("payload.predecessor ties.refused.notBound");
  }

  /** What was recorded later was not known, neither of the tie nor of the one that took it over. */
  @Test
  void aMomentKnowsWhatHadBeenRecordedByThen() {
    String merged = house.city();
    Act list =
        house.drafts.say(
            "?2012-01-01 " + pair.a() + " report with=" + pair.b() + " assertedBy=WITH");
    Act first = house.drafts.say("2015-01-01 " + pair.a() + " affirm with=" + pair.b());
    Act second = house.drafts.say("2010-01-01 " + pair.b() + " affirm with=" + pair.a());
    Act third =
        house.drafts.say(
            "2016-01-01 " + merged + " succeed with=" + pair.b() + " predecessor=" + pair.a());
    assertThat(house.known(pair.tie(), "2015-06-01", list)).isEqualTo("ASSERTED ONE");
    assertThat(house.known(pair.tie(), "2015-06-01", first)).isEqualTo("ASSERTED BOTH");
    assertThat(house.known(pair.tie(), "2015-06-01", second)).isEqualTo("ACTIVE BOTH");
    assertThat(house.known(pair.tie(), "2016-06-01", second)).isEqualTo("ACTIVE BOTH");
    assertThat(house.known(pair.tie(), "2016-06-01", third)).isEqualTo("PASSED_ON BOTH");
    String passed = new TieId(TieKind.SISTER, List.of(merged, pair.b()), "").toString();
    assertThat(house.known(passed, "2016-06-01", second)).isEqualTo("-");
    assertThat(house.known(passed, "2016-06-01", third)).isEqualTo(house.on(passed, "2016-06-01"));
  }

  /** Two entries of one city: what was told of either is told of the one that stands. */
  @Test
  void aDuplicateIsOneWithTheActorItWasMergedInto() {
    String twin = house.city();
    String c = house.city();
    pair.say("?2015-01-01 A report with=" + c + " assertedBy=ACTOR");
    pair.say("?2016-01-01 " + twin + " report with=" + c + " assertedBy=WITH");
    String tie = new TieId(TieKind.SISTER, List.of(pair.a(), c), "").toString();
    assertThat(house.on(tie, "2017-01-01")).isEqualTo("ASSERTED ONE");
    house.house.bean(Merges.class).merge(twin, pair.a(), false);
    assertThat(house.on(tie, "2017-01-01")).isEqualTo("ASSERTED BOTH");
    assertThat(house.listed(Map.of("actor", twin), "2017-01-01")).containsExactly(tie);
    assertThat(house.ties.of(twin, LocalDate.of(2017, 1, 1), Viewer.PUBLIC)).hasSize(1);
  }

  /** The atlas moved a city to another country: filters and lists know at once. */
  @Test
  void whatChangesInTheAtlasIsReadAnew() {
    pair.say("?2015-01-01 A report with=B assertedBy=ACTOR");
    assertThat(house.listed(Map.of("country", "ZM"), "2015-01-01")).isEmpty();
    house
        .house
        .sql
        .sql("update actor set country = 'ZM' where id = :id")
        .param("id", pair.b())
        .update();
    house.house.tell(new FactsLoaded(true));
    assertThat(house.listed(Map.of("country", "ZM"), "2015-01-01")).containsExactly(pair.tie());
  }
}
