package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists tell of ties, and what they cannot undo. */
class TieListsTest {
  private final TiePair pair = TiePair.fresh();

  @Test
  void whatListsTellIsAssertedAndSaysWhoseWordItIs() {
    pair.say("?2016-06-01 A report with=B assertedBy=ACTOR");
    assertThat(pair.on("2016-05-31")).isEqualTo("NONE UNKNOWN");
    assertThat(pair.on("2016-06-01")).isEqualTo("ASSERTED ONE");
    pair.say("?2026-02-01 B report with=A assertedBy=UNKNOWN since=1957");
    assertThat(pair.on("1956-12-31")).isEqualTo("NONE UNKNOWN");
    assertThat(pair.on("1957-06-01")).isEqualTo("NONE|ASSERTED UNKNOWN");
    assertThat(pair.on("1958-01-01")).isEqualTo("ASSERTED UNKNOWN");
    assertThat(pair.on("2016-06-01")).isEqualTo("ASSERTED ONE");
    assertThat(pair.view("2026-03-01").life().since()).hasToString("1957");
    pair.say("?2026-03-01 B report with=A assertedBy=ACTOR");
    assertThat(pair.on("2026-03-01")).isEqualTo("ASSERTED BOTH");
    pair.say("?2026-04-01 A reportGone with=B");
    assertThat(pair.on("2026-04-01")).isEqualTo("ENDED BOTH");
    pair.say("?2026-05-01 A report with=B assertedBy=WITH");
    assertThat(pair.on("2026-05-01")).isEqualTo("ASSERTED ONE");
  }

  @Test
  void hearsayDoesNotUndoWhatAnEndHasSaid() {
    pair.say("?2016-06-01 A report with=B assertedBy=BOTH");
    pair.say("2017-01-01 A affirm with=B");
    assertThat(pair.on("2017-01-01")).isEqualTo("ASSERTED BOTH");
    assertThat(pair.refused("?2018-01-01 A reportGone with=B"))
        .containsExactly("standing ties.refused.firstHand");
    pair.say("?2018-01-01 B report with=A assertedBy=UNKNOWN");
    pair.say("2018-06-01 B affirm with=A");
    assertThat(pair.on("2018-06-01")).isEqualTo("ACTIVE BOTH");
  }

  /** Lists are brought in any order; the day of each counts, not when it was brought. */
  @Test
  void anOlderListBroughtLaterChangesOnlyTheTimeBeforeTheNewer() {
    pair.say("?2016-06-01 A report with=B assertedBy=ACTOR");
    pair.say("?2026-02-01 A report with=B assertedBy=BOTH");
    pair.say("?2018-06-01 A reportGone with=B");
    assertThat(pair.on("2017-01-01")).isEqualTo("ASSERTED ONE");
    assertThat(pair.on("2019-01-01")).isEqualTo("ENDED ONE");
    assertThat(pair.on("2026-02-01")).isEqualTo("ASSERTED BOTH");
  }

  @Test
  void listsThatContradictEachOtherAreRefusedWithTheActThatTheyMeet() {
    pair.say("?2016-06-01 A report with=B assertedBy=ACTOR since=1990");
    pair.say("?2018-06-01 A reportGone with=B");
    assertThat(pair.refused("?2026-02-01 A report with=B assertedBy=BOTH since=1990"))
        .containsExactly("payload.since ties.refused.sinceBeforeGone");
    pair.say("?2026-02-01 A report with=B assertedBy=BOTH since=2020");
    assertThat(pair.on("2021-01-01")).isEqualTo("ASSERTED BOTH");
    assertThat(pair.refused("?2022-01-01 A reportGone with=B"))
        .containsExactly("madeOn ties.refused.newerList");
    pair.say("?2026-11-01 B report with=A assertedBy=UNKNOWN since=1990");
    assertThat(pair.on("2026-11-01")).as("it stands anyhow").isEqualTo("ASSERTED BOTH");
  }

  @Test
  void aTieOfThreeThatListsAloneTellOfIsKnownFromListsAlone() {
    String c = pair.house().city();
    pair.say("?2020-01-01 A report with=B others=" + c + " assertedBy=BOTH");
    String three = new TieId(TieKind.SISTER, List.of(pair.a(), pair.b(), c), "").toString();
    assertThat(pair.house().view(three, "2021-01-01").row().tie().isReportedOnly()).isTrue();
    pair.say("?2020-01-01 A report with=B assertedBy=BOTH");
    assertThat(pair.view("2021-01-01").row().tie().isReportedOnly()).isTrue();
    pair.say("2021-01-01 A affirm with=B");
    assertThat(pair.view("2021-01-01").row().tie().isReportedOnly()).isFalse();
  }
}
