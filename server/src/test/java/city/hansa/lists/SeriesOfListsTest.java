package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.work.ListRows;
import city.hansa.lists.work.ListRows.RowFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several lists of one network: which comes before which, and what rests on what. */
@HansaTest
class SeriesOfListsTest {
  private static final String NETWORK = "mayors-for-peace";

  @Autowired private ApplicationContext context;
  @Autowired private ListRows rows;
  private Office office;

  @BeforeEach
  void office() {
    office = Office.in(context, "lohja-fi");
  }

  @Test
  void aListStaysWhileALaterOneRestsOnIt() {
    List<String> towns = office.towns(3);
    UUID first = written("2020-05-01", towns.subList(0, 2));
    UUID second = brought("2021-05-01", towns);
    assertThat(office.preview(second)).containsEntry("STILL", 2L).containsEntry("JOIN", 1L);
    assertThat(office.write(second)).isEmpty();
    assertThat(office.undo(first)).isEqualTo("lists.refused.restingOn");
    assertThat(office.undo(second)).isEmpty();
    assertThat(office.undo(first)).isEmpty();
  }

  @Test
  void anOlderListThatCameLaterHoldsNobodyBack() {
    List<String> towns = office.towns(1);
    UUID newer = written("2020-05-01", towns);
    UUID older = brought("2019-05-01", towns);
    assertThat(office.preview(older)).containsEntry("JOIN", 1L).containsEntry("OLDER", 1L);
    assertThat(office.write(older)).isEmpty();
    assertThat(office.undo(newer)).isEmpty();
    assertThat(office.undo(older)).isEmpty();
  }

  @Test
  void ofTwoListsOfTheSameTimeNeitherTellsDepartures() {
    List<String> towns = office.towns(2);
    UUID first = written("2020-05-01", towns);
    for (String day : List.of("2020-05-01", "2020-05", "2020")) {
      UUID again = brought(day, towns.subList(0, 1));
      assertThat(office.preview(again))
          .as(day)
          .containsEntry("SAME_TIME", 1L)
          .containsEntry("OLDER", 0L)
          .doesNotContainKey("GONE");
    }
    UUID later = brought("2021", towns.subList(0, 1));
    assertThat(office.preview(later)).containsEntry("SAME_TIME", 0L).containsEntry("GONE", 1L);
    assertThat(office.undo(first)).isEmpty();
  }

  @Test
  void figuresAndRowsSayWhatStandsWritten() {
    UUID list = brought("2020-05-01", office.towns(2));
    office.preview(list);
    assertThat(page(list, Outcome.JOIN)).hasSize(2);
    assertThat(office.write(list)).isEmpty();
    assertThat(office.list(list).counts())
        .containsEntry("WRITTEN", 2L)
        .containsEntry("ACTS", 0L)
        .doesNotContainKey("JOIN");
    assertThat(page(list, Outcome.WRITTEN)).hasSize(2);
    assertThat(office.undo(list)).isEmpty();
    assertThat(office.list(list).state()).isEqualTo(State.UNDONE);
    assertThat(office.list(list).counts()).isEmpty();
    assertThat(page(list, Outcome.WRITTEN)).isEmpty();
  }

  /** Somebody has reported it gone for a later day already: an earlier one would undo that. */
  @Test
  void aDepartureThatTheRegisterRefusesIsTold() {
    List<String> towns = office.towns(2);
    UUID first = written("2020-05-01", towns);
    gone(towns.getLast(), "2022-05-01");
    UUID second = brought("2021-05-01", towns.subList(0, 1));
    assertThat(office.preview(second))
        .containsEntry("STAYS", 1L)
        .containsEntry("ACTS", 0L)
        .doesNotContainKey("GONE");
    List<RowFacts> stays = rows.gone(office.list(second), Gone.Why.STAYS, 0, 10);
    assertThat(stays).hasSize(1);
    assertThat(stays.getFirst().actors()).containsExactly(towns.getLast());
    assertThat(stays.getFirst().problems()).hasSize(1);
    assertThat(office.undo(first)).isEqualTo("lists.refused.builtOn");
  }

  private void gone(String town, String day) {
    ActDraft draft =
        new ActDraft(
            "membership.reportGone",
            town,
            "",
            PartialDate.parse(day),
            Standing.REPORTED,
            office.id(),
            List.of(new Evidence(office.source(), null)),
            Visibility.PUBLIC,
            new Payload(Map.of("network", Json.of(NETWORK))));
    assertThat(context.getBean(Depository.class).deposit(office.desk(), draft, null))
        .isInstanceOf(Depositing.Deposited.class);
  }

  private List<RowFacts> page(UUID list, Outcome outcome) {
    return rows.page(office.list(list), outcome, 0, 10);
  }

  private UUID written(String day, List<String> towns) {
    UUID list = brought(day, towns);
    office.preview(list);
    assertThat(office.write(list)).isEmpty();
    return list;
  }

  private UUID brought(String day, List<String> towns) {
    String text =
        towns.stream().map(id -> "Town " + id + ";" + id + "\n").collect(Collectors.joining());
    UUID list = office.bring(day + ".csv", "City;id\n" + text);
    office.members(list, NETWORK, day, true);
    return list;
  }
}
