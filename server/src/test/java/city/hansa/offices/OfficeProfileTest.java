package city.hansa.offices;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.memberships.Ledgers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An office says what it is, field by field, and is read as of any day. */
@HansaTest
class OfficeProfileTest {
  private static final String CITY = "salzburg-at";

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private OfficeProfiles profiles;

  private static ActDraft draft(Standing standing, String day, Map<String, ?> fields) {
    return new ActDraft(
        OfficeFields.DESCRIBE,
        CITY,
        null,
        "",
        PartialDate.parse(day),
        null,
        standing,
        CITY,
        null,
        null,
        null,
        null,
        standing == Standing.OWN
            ? List.of()
            : List.of(new Evidence("geonames-cities500-2023", null)),
        null,
        null,
        null,
        Visibility.PUBLIC,
        Ledgers.payload(fields));
  }

  private List<String> deposit(ActDraft draft) {
    People.in(context).organisation(CITY);
    Viewer desk = Drafts.at(CITY, Role.DESK_OFFICER);
    return switch (depository.deposit(desk, draft, null)) {
      case Depositing.Refused(List<Reason> reasons) ->
          reasons.stream().map(each -> each.field() + " " + each.messageKey()).toList();
      case Depositing.Deposited done -> List.of();
      case Depositing.AlreadyDeposited done -> List.of();
    };
  }

  @Test
  void theLatestWordOnEachFieldCountsAsOfItsDay() {
    assertThat(
            deposit(
                draft(
                    Standing.OWN,
                    "2020-02-01",
                    Map.of("staff", 4, "languages", "de en", "fields", "culture, climate"))))
        .isEmpty();
    assertThat(
            deposit(
                draft(
                    Standing.OWN,
                    "2023-02-01",
                    Map.of(
                        "staff",
                        6,
                        "budget",
                        250000,
                        "currency",
                        "EUR",
                        "budgetYear",
                        2023,
                        "position",
                        "MAYORS_OFFICE"))))
        .isEmpty();
    OfficeProfile before = profiles.of(CITY, LocalDate.of(2021, 1, 1), Viewer.PUBLIC);
    assertThat(before.number("staff")).isEqualTo(4);
    assertThat(before.fields()).containsExactly("culture", "climate");
    assertThat(before.text("position")).isEmpty();
    OfficeProfile after = profiles.of(CITY, LocalDate.of(2023, 2, 1), Viewer.PUBLIC);
    assertThat(after.number("staff")).isEqualTo(6);
    assertThat(after.languages()).as("said once, and not taken back").containsExactly("de", "en");
    assertThat(profiles.of(CITY, LocalDate.of(2019, 1, 1), Viewer.PUBLIC).isEmpty()).isTrue();
    String page = People.in(context).reader().get("/actors/" + CITY).body().replaceAll("\\s+", " ");
    assertThat(page)
        .contains("International office", "6 posts · 1 Feb 2023", "German, English · 1 Feb 2020")
        .contains("250,000 EUR in 2023", "in the mayor");
  }

  @Test
  void whatCannotBeMeantIsRefusedAtItsField() {
    assertThat(deposit(draft(Standing.OWN, "2020-02-01", Map.of())))
        .containsExactly("payload.mandate offices.refused.nothing");
    assertThat(
            deposit(
                draft(
                    Standing.OWN,
                    "2020-02-01",
                    Map.of("staff", 1.5, "languages", "german", "fields", "magic", "budget", 3))))
        .containsExactlyInAnyOrder(
            "payload.staff offices.refused.whole",
            "payload.languages offices.refused.language",
            "payload.fields offices.refused.field",
            "payload.currency offices.refused.currency",
            "payload.budgetYear offices.refused.budgetYear");
  }
}
