package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.work.Deciding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A network's list from the file to the register, a newer one after it, and back. */
@HansaTest
class BringMembersTest {
  private static final String NETWORK = "mayors-for-peace";
  private static final String HEAD = "City;id;Member since\n";

  @Autowired private ApplicationContext context;
  private Office office;

  @BeforeEach
  void office() {
    office = Office.in(context, "sopron-hu");
  }

  @Test
  void joinsAreReportedAsOfTheDayOfTheListAndTakenBackByActs() {
    List<String> towns = office.towns(4);
    UUID list = office.bring("members.csv", HEAD + rows(towns.subList(0, 3)) + "Total;3;\n");
    office.members(list, NETWORK, "2020-05-01", true);
    assertThat(office.preview(list))
        .as("%s", office.problems(list))
        .containsEntry("JOIN", 3L)
        .containsEntry("ACTS", 3L)
        .doesNotContainKey("GONE");
    assertThat(actsOf(list)).isZero();
    assertThat(office.write(list)).isEmpty();
    assertThat(office.list(list).state()).isEqualTo(State.WRITTEN);
    assertThat(verbs(list)).containsExactly("report", "report", "report");
    assertThat(office.undo(list)).isEmpty();
    assertThat(office.list(list).state()).isEqualTo(State.UNDONE);
    assertThat(verbs(list))
        .containsExactly("report", "report", "report", "cancel", "cancel", "cancel");
    assertThat(office.preview(list)).containsEntry("JOIN", 3L);
    assertThat(office.write(list)).isEmpty();
    assertThat(office.undo(list)).isEmpty();
  }

  @Test
  void aNewerCompleteListYieldsJoinsAndDepartures() {
    List<String> towns = office.towns(5);
    UUID first = office.bring("2020.csv", HEAD + rows(towns.subList(0, 4)));
    office.members(first, NETWORK, "2020-05-01", true);
    office.preview(first);
    assertThat(office.write(first)).isEmpty();
    UUID second = office.bring("2021.csv", HEAD + rows(towns.subList(2, 5)));
    office.members(second, NETWORK, "2021-05-01", true);
    Map<String, Long> counts = office.preview(second);
    assertThat(counts)
        .containsEntry("JOIN", 1L)
        .containsEntry("STILL", 2L)
        .containsEntry("GONE", 2L)
        .containsEntry("ACTS", 3L);
    assertThat(office.write(second)).isEmpty();
    assertThat(office.undo(first)).isEqualTo("lists.refused.builtOn");
    assertThat(office.undo(second)).isEmpty();
    UUID older = office.bring("2019.csv", HEAD + rows(towns.subList(0, 1)));
    office.members(older, NETWORK, "2019-05-01", true);
    assertThat(office.preview(older)).containsEntry("OLDER", 1L).doesNotContainKey("GONE");
    assertThat(office.undo(first)).isEmpty();
  }

  @Test
  void aWrongMatchIsTakenBackByAnActAndRemembered() {
    List<String> towns = office.towns(2);
    UUID list = office.bring("m.csv", HEAD + "Somewhere;" + towns.getFirst() + ";\n");
    office.members(list, NETWORK, "2020-06-01", false);
    office.preview(list);
    assertThat(office.write(list)).isEmpty();
    Deciding deciding = context.getBean(Deciding.class);
    deciding.decide(office.desk(), list, 1, towns.getLast());
    assertThat(office.preview(list))
        .containsEntry("TAKEN_BACK", 1L)
        .containsEntry("JOIN", 1L)
        .containsEntry("ACTS", 2L);
    assertThat(office.write(list)).isEmpty();
    assertThat(verbs(list)).containsExactly("report", "cancel", "report");
    assertThat(deciding.remembered("sopron-hu"))
        .anyMatch(each -> each.name().equals("Somewhere") && towns.getLast().equals(each.actor()));
    assertThat(office.undo(list)).isEmpty();
  }

  @Test
  void rowsThatCannotBeUsedAreToldAndTheOthersWritten() {
    List<String> towns = office.towns(3);
    String text =
        HEAD
            + rows(towns.subList(0, 1))
            + "Again;"
            + towns.getFirst()
            + ";\n"
            + "Wrong;"
            + towns.get(1)
            + ";sometime\n"
            + "Itself;"
            + NETWORK
            + ";\n";
    UUID list = office.bring("bad.csv", text);
    office.members(list, NETWORK, "2020-07-01", false);
    assertThat(office.preview(list))
        .containsEntry("JOIN", 1L)
        .containsEntry("REPEATED", 1L)
        .containsEntry("REFUSED", 2L)
        .containsEntry("ACTS", 1L);
    assertThat(office.problems(list)).containsExactly("4 lists.row.since", "5 lists.row.itself");
    assertThat(office.write(list)).isEmpty();
    assertThat(office.undo(list)).isEmpty();
  }

  private static String rows(List<String> towns) {
    return towns.stream()
        .map(id -> "Town " + id + ";" + id + ";2001\n")
        .collect(Collectors.joining());
  }

  private long actsOf(UUID list) {
    return verbs(list).size();
  }

  private List<String> verbs(UUID list) {
    return office
        .database()
        .sql("select verb from act where batch like :batch order by number")
        .param("batch", list + "-%")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
