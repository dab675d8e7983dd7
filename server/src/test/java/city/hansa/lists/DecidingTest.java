package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import city.hansa.HansaTest;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.work.Deciding;
import city.hansa.lists.work.DecisionFile;
import city.hansa.lists.work.ListFile;
import city.hansa.lists.work.MeanwhileDecided;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is meant: decided by people, one by one or by file, and what of it the next list is told. */
@HansaTest
class DecidingTest {
  private static final String NETWORK = "mayors-for-peace";

  @Autowired private ApplicationContext context;
  @Autowired private Deciding deciding;
  @Autowired private DecisionFile decisions;
  @Autowired private ListFile file;
  private Office office;

  @BeforeEach
  void office() {
    office = Office.in(context, "rauma-fi");
  }

  @Test
  void whatWasDecidedHoldsForTheRegionAndTheIdBesideTheName() {
    List<String> towns = office.towns(3);
    String head = "City,Country,State,id\n";
    String north = "Springtown,Finland,North," + towns.getFirst() + "\n";
    String south = "Springtown,Finland,South," + towns.getFirst() + "\n";
    String other = "Springtown,Finland,North," + towns.get(1) + "\n";
    UUID first = members(head + north);
    deciding.decide(office.desk(), first, 1, towns.getLast());
    UUID next = members(head + north + south + other);
    assertThat(deciding.all(office.list(next)))
        .extracting(BroughtName::region, BroughtName::chosen, BroughtName::decided)
        .containsExactly(
            tuple("North", towns.getLast(), Decided.MEMORY),
            tuple("South", towns.getFirst(), Decided.FILE),
            tuple("North", towns.get(1), Decided.FILE));
  }

  @Test
  void whoeverIsSlowerIsAskedToLookAgain() {
    List<String> towns = office.towns(3);
    UUID list = members("City,id\nTown A," + towns.getFirst() + "\n");
    String seen = Deciding.seen(deciding.get(office.list(list), 1));
    deciding.decide(office.desk(), list, 1, towns.get(1), seen);
    assertThatThrownBy(() -> deciding.decide(office.desk(), list, 1, towns.getLast(), seen))
        .isInstanceOf(MeanwhileDecided.class);
    assertThat(deciding.get(office.list(list), 1).chosen()).isEqualTo(towns.get(1));
  }

  @Test
  void nothingElseIsWrittenThanWasShown() {
    List<String> towns = office.towns(2);
    UUID list = members("City,id\nTown B," + towns.getFirst() + "\n");
    assertThat(office.preview(list)).containsEntry("ACTS", 1L);
    deciding.decide(office.desk(), list, 1, towns.getLast());
    assertThatThrownBy(() -> office.lists().write(office.desk(), list, Locale.ENGLISH))
        .isInstanceOf(Refused.class);
    // As if the decision had come between the press of the button and the writing.
    office
        .database()
        .sql("update brought_list set state = 'CHECKED' where id = :id")
        .param("id", list)
        .update();
    assertThat(office.write(list)).isEqualTo("lists.refused.changed");
    assertThat(office.list(list).writtenAt()).isNull();
  }

  @Test
  void theNamesThatWereWrittenOutComeBackAsDecisions() throws IOException {
    List<String> towns = office.towns(3);
    String one = towns.getFirst();
    String two = towns.get(1);
    UUID list =
        office.bring(
            "pairs.csv", "City;id;Partner;Partner id\nÄhtäri;" + one + ";Évian;" + two + "\n");
    office.ties(list, "SISTER", "", "2021-01-01", false);
    StringBuilder names = new StringBuilder();
    file.names(office.list(list), names);
    assertThat(take(list, names.toString(), StandardCharsets.UTF_8)).isZero();
    String corrected = names.toString().replace(",ACCEPTED," + two, ",ACCEPTED," + towns.getLast());
    // As a spreadsheet of a western office saves it.
    String saved = corrected.replace(',', ';');
    assertThat(take(list, saved, Charset.forName("windows-1252"))).isEqualTo(1);
    assertThat(deciding.all(office.list(list)))
        .extracting(BroughtName::name, BroughtName::chosen)
        .containsExactly(tuple("Ähtäri", one), tuple("Évian", towns.getLast()));
  }

  @Test
  void decisionsThatDoNotFitTheListAreRefusedWithTheirLine() {
    UUID list = members("City,id\nTown C," + office.towns(1).getFirst() + "\n");
    assertThatThrownBy(() -> take(list, "line;who\n2;oulu-fi\n", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.messageKey()).isEqualTo("lists.refused.decisions"));
    assertThatThrownBy(
            () -> take(list, "row,name,actor\n2,Town X,oulu-fi\n", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.messageKey()).isEqualTo("lists.refused.otherName"));
  }

  private int take(UUID list, String text, Charset charset) {
    return decisions.take(office.desk(), list, new ByteArrayInputStream(text.getBytes(charset)));
  }

  private UUID members(String text) {
    UUID list = office.bring("members.csv", text);
    office.members(list, NETWORK, "2020-05-01", false);
    return list;
  }
}
