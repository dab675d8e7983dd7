package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A desk officer brings a file of figures with a mistake, mends it, writes it, and is told where.
 */
@BrowserTest
class ImportJourneyTest {
  private static final String HEAD =
      "subject,predicate,kind,wording,number,unit,asOf,statedBy,source\n";

  @Autowired private ApplicationContext context;
  private final String topic = "summit-" + UUID.randomUUID();

  @Test
  void fromAMistakeInARowToTheNoticeOfWhatWasWritten(Readers readers) {
    Reader officer = signedIn(readers.wide());
    officer.link("Import").first().click();
    look(officer, "where an import begins");
    bring(officer, "1,5");
    assertThat(officer.find("#standing")).containsText("1 rows are right, 1 are refused.");
    assertThat(officer.find(".problems tbody tr")).hasCount(1);
    assertThat(officer.find(".problems tbody")).containsText("a comma is never a decimal point");
    assertThat(officer.find(".problems tbody tr th")).hasText("3");
    assertThat(officer.find(".problems tbody tr td").first()).hasText("number");
    look(officer, "rows to be mended");
    officer.find(".crumb a").click();
    assertThat(officer.find("main table").last()).containsText("figures.csv");
    bring(officer, "1500");
    look(officer, "a preview without mistakes");
    press(officer, "Write all 2 rows");
    assertSoon(officer.find("#standing"), "2 rows were written, 0 were refused.");
    look(officer, "what was written");
    officer.find("#standing a", "Notice HN.").click();
    assertThat(officer.heading()).containsText("HN.");
    officer.open("/claims?subject=" + topic);
    assertThat(officer.find(".topic .claims > *")).hasCount(2);
  }

  private Reader signedIn(Reader reader) {
    People.Person officer = People.in(context).person("barcelona-es", Role.DESK_OFFICER);
    reader.open("/sign-in");
    reader.find("[name=email]").fill(officer.email());
    reader.find("[name=password]").fill(People.PASSWORD);
    reader.find("main [type=submit]").first().click();
    reader.page().waitForURL("**/desk");
    return reader;
  }

  private void bring(Reader officer, String second) {
    String csv = HEAD + row("76") + row(second);
    officer.find("#import-kind").selectOption("claims");
    officer
        .find("#import-file")
        .setInputFiles(
            new FilePayload("figures.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    press(officer, "Check the rows");
    assertThat(officer.heading()).hasText("figures.csv");
    assertSoon(officer.find("#standing h2").first(), "nothing is written");
  }

  /** The page asks again every two seconds until the work in the background is done. */
  private static void assertSoon(Locator standing, String text) {
    assertThat(standing)
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
  }

  private String row(String number) {
    return topic + ",signed,SIGNATORY,EXACT,\"" + number + "\",city,2019,A clerk,c40-history\n";
  }

  private static void look(Reader reader, String step) {
    Accessibility.check(reader.page(), step);
    reader.assertNoSidewaysScroll();
  }

  private static void press(Reader reader, String button) {
    reader
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
