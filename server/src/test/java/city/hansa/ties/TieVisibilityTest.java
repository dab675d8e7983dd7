package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Act;
import city.hansa.acts.Drafts;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not public is laid over the ties for those alone who may read it. */
class TieVisibilityTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
  private final TiePair pair = TiePair.fresh();

  private String seen(Viewer viewer) {
    String listed =
        String.join(
            " ",
            pair.house().ties.on(DAY, viewer).rows().stream()
                .filter(row -> row.tie().key().equals(pair.tie()))
                .map(row -> row.states() + " " + row.sides())
                .toList());
    String own =
        String.join(
            " ",
            pair.house().ties.of(pair.b(), DAY, viewer).stream()
                .map(row -> row.states() + " " + row.sides())
                .toList());
    assertThat(own).as("of the actor as of all").isEqualTo(listed);
    return listed;
  }

  @Test
  void ofTheOfficeAlone() {
    pair.say("2020-01-01 A affirm with=B visibility=OFFICE");
    assertThat(seen(Drafts.at(pair.a(), Role.DESK_OFFICER))).isEqualTo("[ASSERTED] ONE");
    assertThat(seen(Viewer.PUBLIC)).isEmpty();
    assertThat(seen(Drafts.at(pair.b(), Role.HEAD_OF_OFFICE))).isEmpty();
    assertThatThrownBy(() -> pair.house().ties.get(pair.tie(), DAY, null, Viewer.PUBLIC))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ofThePartnersOverWhatAListTellsEverybody() {
    pair.say("?2018-01-01 A report with=B assertedBy=UNKNOWN");
    pair.say("2020-01-01 A affirm with=B visibility=PARTNERS");
    pair.say("2020-02-01 A notice with=B endsOn=2030-01-01 agreed=true visibility=PARTNERS");
    for (String end : new String[] {pair.a(), pair.b()}) {
      assertThat(seen(Drafts.at(end, Role.DESK_OFFICER))).isEqualTo("[ENDING] ONE");
    }
    assertThat(seen(Viewer.PUBLIC)).isEqualTo("[ASSERTED] UNKNOWN");
    assertThat(seen(Drafts.at(pair.house().city(), Role.HEAD_OF_OFFICE)))
        .isEqualTo("[ASSERTED] UNKNOWN");
  }

  @Test
  void whoeverReadsWhatIsRestrictedLeavesATrace() {
    Act act = pair.say("2020-01-01 A affirm with=B visibility=RESTRICTED");
    Viewer head = head();
    assertThat(seen(Drafts.at(pair.a(), Role.DESK_OFFICER))).isEmpty();
    assertThat(traces(act)).isZero();
    pair.house().ties.get(pair.tie(), DAY, null, head);
    assertThat(traces(act)).isEqualTo(1);
  }

  private Viewer head() {
    UUID account =
        pair.house()
            .house
            .sql
            .sql("insert into account (name) values ('Head') returning id")
            .query(UUID.class)
            .single();
    return new Viewer(account, "Head", Map.of(pair.a(), Set.of(Role.HEAD_OF_OFFICE)), false);
  }

  private int traces(Act act) {
    return pair.house()
        .house
        .sql
        .sql("select count(*) from audit_entry where what = 'act.read' and subject = :number")
        .param("number", Long.toString(act.number()))
        .query(Integer.class)
        .single();
  }
}
