package city.hansa.lists;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.memberships.book.Membership;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A newer list in which members stand at another level. */
@HansaTest
class LevelsOfListsTest {
  private static final String NETWORK = "mayors-for-peace";

  @Autowired private ApplicationContext context;
  @Autowired private Memberships memberships;

  @Test
  void aLevelThatHasChangedIsReportedAsOfTheDayOfTheNewerList() {
    Office office = Office.in(context, "imatra-fi");
    List<String> towns = office.towns(3);
    UUID first = brought(office, "2020-05-01", towns, "associate", "full", "");
    assertThat(office.preview(first)).containsEntry("JOIN", 3L);
    assertThat(office.write(first)).isEmpty();
    UUID second = brought(office, "2021-05-01", towns, "full", "Full ", "observer");
    assertThat(office.preview(second))
        .containsEntry("CHANGED", 2L)
        .containsEntry("STILL", 1L)
        .containsEntry("ACTS", 2L);
    assertThat(office.write(second)).isEmpty();
    assertThat(office.list(second).counts()).containsEntry("WRITTEN", 2L);
    assertThat(level(office, towns.getFirst(), "2021-04-30")).isEqualTo("associate");
    assertThat(level(office, towns.getFirst(), "2021-05-01")).isEqualTo("full");
    assertThat(level(office, towns.get(2), "2021-05-01")).isEqualTo("observer");
    assertThat(office.undo(second)).isEmpty();
    assertThat(level(office, towns.getFirst(), "2021-05-01")).isEqualTo("associate");
    assertThat(office.undo(first)).isEmpty();
  }

  private String level(Office office, String town, String day) {
    Membership membership = memberships.roster(NETWORK, null, office.desk()).members().get(town);
    return Said.level(Objects.requireNonNull(membership), LocalDate.parse(day));
  }

  private static UUID brought(Office office, String day, List<String> towns, String... levels) {
    StringBuilder text = new StringBuilder("City;id;Member since;Level\n");
    for (int i = 0; i < towns.size(); i++) {
      text.append("Town;").append(towns.get(i)).append(";2009;").append(levels[i]).append('\n');
    }
    UUID list = office.bring(day + ".csv", text.toString());
    office.members(list, NETWORK, day, true);
    return list;
  }
}
