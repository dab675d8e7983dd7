package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The guide docs/ties.md, followed by its own words by the people of three cities, from the
 * administrator's link to the tie that a successor takes over. None of them agreed to anything.
 */
@BrowserTest
class TiesGuideJourneyTest {
  private static final String HERE = "kajaani-fi";
  private static final String THERE = "kuressaare-ee";
  private static final String HEIR = "kemi-fi";
  private static final String TIE = "/ties/friendship~kajaani-fi~kuressaare-ee";

  @Autowired private OneTimeLinks links;

  /** By city, as its page of authorities shows them. */
  private final Map<String, String> authorities = new HashMap<>();

  private Guide guide;

  @BeforeEach
  void read() throws IOException {
    guide = Guide.of("ties.md");
  }

  @Test
  @Timeout(180)
  void fromTheFirstWordToTheSuccessor(Readers readers) {
    Reader admin = readers.wide();
    NewOffice.administer(admin, "/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text());
    Reader here = appointed(admin, HERE, readers.wide());
    Reader there = appointed(admin, THERE, readers.wide());
    affirmed(here);
    answered(there);
    alive(here);
    paused(here);
    noticed(here);
    inherited(appointed(admin, HEIR, readers.wide()));
  }

  private Reader appointed(Reader admin, String city, Reader person) {
    authorities.put(city, new NewSignatory(city, guide).appoint(admin, person));
    return person;
  }

  private void affirmed(Reader here) {
    choose(here, "Affirm that a tie stands");
    guide.choose(here, "Kind of tie", "Friendship");
    guide.write(here, "With whom", THERE);
    guide.choose(here, "Basis", "Memorandum of understanding");
    guide.write(here, "Fields", "culture youth");
    guide.write(here, "Begins on", "2024-02-29");
    guide.write(here, "Term", "1");
    here.find("[name='payload.term.unit']").selectOption("Y");
    guide.choose(here, "Renewal", guide.named("Renews itself"));
    guide.write(here, "Period of notice", "3");
    here.find("[name='payload.notice.unit']").selectOption("M");
    Looks.at(here, "ties-1-affirm");
    deposit(here, "2024-02-29");
    Looks.at(here, "ties-1-deposited");
    guide.follow(here, "Ties");
    here.assertAt("/ties");
    here.find("[name=kind]").selectOption("FRIENDSHIP");
    guide.write(here, "Of whom", HERE);
    here.find(".filters [type=submit]").click();
    here.find("tbody th a", "Kuressaare").click();
    assertThat(here.find(".actor-kind")).containsText("one side only");
    assertThat(here.find(".actor-kind")).containsText(guide.named("asserted"));
    Looks.at(here, "ties-2-one-side");
  }

  private void answered(Reader there) {
    choose(there, "Affirm that a tie stands");
    guide.choose(there, "Kind of tie", "Friendship");
    guide.write(there, "With whom", HERE);
    deposit(there, "2024-03-01");
    there.open(TIE);
    assertThat(there.find(".actor-kind")).containsText("both sides");
    assertThat(there.find(".actor-kind")).containsText(guide.named("active"));
    assertThat(there.find("aside")).containsText("renews itself on 28 Feb 2027");
    assertThat(there.find("aside")).containsText("notice for this term until");
    Looks.at(there, "ties-3-both-sides");
    Looks.fromTheRight(there, "ties-3-both-sides");
  }

  private void alive(Reader here) {
    here.open(TIE);
    guide.follow(here, "Record a project");
    here.find("[name='payload.project']").fill("Quiet harbours");
    here.find("[name='payload.stage']").selectOption("RUNNING");
    deposit(here, "2026-05-10");
    here.open(TIE);
    assertThat(here.find(".works")).containsText("Quiet harbours");
    guide.follow(here, "Record an exchange of people");
    here.page().getByLabel("Programme").fill("Youth orchestra");
    deposit(here, "2026-06-01");
    here.open("/ties");
    guide.follow(here, "Sleeping ties");
    assertThat(here.find("main")).not().containsText("Kuressaare");
    Looks.at(here, "ties-4-sleeping");
  }

  private void paused(Reader here) {
    here.open("/ties");
    guide.follow(here, "Review by country");
    here.find("[name=country]").selectOption("EE");
    here.find(".filters [type=submit]").click();
    here.find("tr:has-text('Kuressaare') input[type=checkbox]").check();
    guide.write(here, "Decision", "Council, 1 June 2026");
    guide.write(here, "Done on", "2026-06-02");
    guide.write(here, "Why", "DEMONSTRATION: no reason at all");
    guide.write(here, "To be reviewed on", "2027-01-15");
    Looks.at(here, "ties-5-review");
    guide.press(here, "Pause those chosen");
    assertThat(here.find(".note.ok")).containsText("Paused: 1");
    here.open(TIE);
    assertThat(here.find(".actor-kind")).containsText("paused");
    Looks.at(here, "ties-5-paused");
    guide.follow(here, "Resume a tie");
    deposit(here, "2026-11-01");
  }

  private void noticed(Reader here) {
    here.open(TIE);
    guide.follow(here, "Give notice");
    byHand(here, HERE);
    deposit(here, "2026-11-02");
    here.open(TIE);
    assertThat(here.find(".actor-kind")).containsText("notice running");
    assertThat(here.find("[aria-labelledby=pause]")).containsText("Kajaani, 1 Nov 2026");
    assertThat(here.find("[aria-labelledby=pause]")).not().containsText("15 Jan 2027");
    assertThat(here.find("aside")).containsText("notice ends it on");
    Looks.at(here, "ties-6-notice");
    Looks.fromTheRight(here, "ties-6-notice");
    guide.follow(here, "Take notice back");
    byHand(here, HERE);
    deposit(here, "2026-11-03");
  }

  private void inherited(Reader heir) {
    choose(heir, "Take over the tie of a predecessor");
    guide.choose(heir, "Kind of tie", "Friendship");
    guide.write(heir, "With whom", THERE);
    heir.page().getByLabel("Predecessor").fill(HERE);
    byHand(heir, HEIR);
    deposit(heir, "2026-11-10");
    heir.open(TIE);
    assertThat(heir.find(".actor-kind")).containsText(guide.named("passed on"));
    Looks.at(heir, "ties-7-passed-on");
    heir.open("/ties/friendship~kemi-fi~kuressaare-ee");
    assertThat(heir.find("main")).containsText("one year");
    Looks.at(heir, "ties-7-heir");
  }

  /** What binds is done by somebody, under an authority. */
  private void byHand(Reader person, String city) {
    person.page().getByLabel("Name of the person who did it").fill("Mayor Example");
    person.page().getByLabel("What the person was").fill("mayor");
    guide.write(person, "Authority", authorities.getOrDefault(city, ""));
  }

  private void choose(Reader person, String act) {
    person.open("/desk");
    guide.follow(person, "Enter an act");
    guide.follow(person, act);
  }

  private void deposit(Reader person, String day) {
    person.page().getByLabel("Done on").fill(day);
    person.page().getByLabel("Who may read it").selectOption("PUBLIC");
    guide.press(person, "Deposit");
    person.page().waitForURL("**/acts/*deposited");
  }
}
