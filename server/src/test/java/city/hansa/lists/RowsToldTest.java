package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import city.hansa.HansaTest;
import city.hansa.imports.Problem;
import city.hansa.kernel.Refused;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.work.Discarding;
import city.hansa.lists.work.ListRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything that was found about a row is told with its row and column, and all of it counted. */
@HansaTest
class RowsToldTest {
  @Autowired private ApplicationContext context;
  @Autowired private ListFacts facts;
  @Autowired private ListRows rows;
  @Autowired private Discarding discarding;
  private Office office;

  @BeforeEach
  void office() {
    office = Office.in(context, "mikkeli-fi");
  }

  @Test
  void whatTheRegisterRefusesNamesTheColumn() {
    UUID list =
        office.bring(
            "ahead.csv",
            "City;id;Member since\nTown A;" + office.towns(1).getFirst() + ";2021-06\n");
    office.members(list, "mayors-for-peace", "2020-05-01", false);
    assertThat(office.preview(list)).containsEntry("REFUSED", 1L);
    assertThat(rows.page(office.list(list), Outcome.REFUSED, 0, 10).getFirst().problems())
        .extracting(Problem::column, Problem::value, Problem::messageKey)
        .containsExactly(tuple("Member since", "2021-06", "memberships.refused.sinceAhead"));
  }

  @Test
  void twoFindingsOfOneRowAreBothTold() {
    String town = office.towns(1).getFirst();
    UUID list = office.bring("broken.csv", "City;Country;id\nMÃ¡laga;Sp\uFFFDin;" + town + "\n");
    assertThat(office.list(list).sheets().getFirst().found())
        .containsOnlyKeys("imports.found.repaired", "imports.found.lost");
    assertThat(facts.told(office.list(list), 0, 10)).hasSize(2);
    office.members(list, "mayors-for-peace", "2020-05-01", false);
    office.preview(list);
    assertThat(rows.page(office.list(list), Outcome.JOIN, 0, 10).getFirst().problems())
        .extracting(Problem::column)
        .containsExactly("A2", "B2");
  }

  @Test
  void moreFindingsThanAreToldAreCounted() {
    UUID list = office.bring("many.csv", "City;Country\n" + "MÃ¡laga;Spain\n".repeat(700));
    assertThat(facts.counts(office.list(list), 0)).containsEntry("imports.found.repaired", 700L);
  }

  @Test
  void anOldListIsLetGoUnlessSomebodyWorksOnIt() {
    String text = "City;id\nTown A;" + office.towns(1).getFirst() + "\n";
    UUID left = office.bring("left.csv", text);
    UUID undone = office.bring("undone.csv", text);
    office.members(undone, "mayors-for-peace", "2020-05-01", false);
    office.preview(undone);
    assertThat(office.write(undone)).isEmpty();
    assertThat(office.undo(undone)).isEmpty();
    UUID worked = office.bring("worked.csv", text);
    age("began_at", List.of(left, undone, worked));
    age("seen_at", List.of(left, undone));
    discarding.tidy();
    assertThatThrownBy(() -> office.list(left)).hasMessageContaining(left.toString());
    assertThat(office.list(worked).state()).isEqualTo(BroughtList.State.TAKEN);
    assertThatThrownBy(() -> office.members(undone, "mayors-for-peace", "2021", false))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.messageKey()).isEqualTo("lists.refused.letGo"));
  }

  private void age(String column, List<UUID> lists) {
    office
        .database()
        .sql("update brought_list set " + column + " = :then where id = any(:ids)")
        .param("then", java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(30))))
        .param("ids", lists.toArray(UUID[]::new))
        .update();
  }
}
