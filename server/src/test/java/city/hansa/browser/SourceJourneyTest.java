package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A desk officer enters a source, keeps a copy, and the address dies; then states what it says. */
@BrowserTest
class SourceJourneyTest {
  private static final String TEXT = "Thirty-four cities signed.";
  @Autowired private ApplicationContext context;

  @Test
  void theArchivedCopyOutlivesTheAddress(Readers readers) throws Exception {
    People people = People.in(context);
    People.Person officer = people.person("barcelona-es", Role.DESK_OFFICER);
    Reader reader = readers.wide().open("/sign-in");
    reader.find("[name=email]").fill(officer.email());
    reader.find("[name=password]").fill(People.PASSWORD);
    reader.find("main [type=submit]").first().click();
    reader.page().waitForURL("**/desk");
    reader.open("/sources/new");
    Accessibility.check(reader.page(), "the form of a source");
    reader.find("#title").fill("Minutes of the summit");
    reader.find("#address").fill("https://example.org/minutes");
    reader.find("main [type=submit]").click();
    assertThat(reader.heading()).hasText("Minutes of the summit");
    reader
        .find("#file")
        .setInputFiles(
            new FilePayload("minutes.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
    reader.find(".copies button", "Keep it").click();
    assertThat(reader.find(".copies").first()).containsText("SHA-256");
    reader.find(".copies button", "Its address is dead").click();
    assertThat(reader.find(".alert")).containsText("found dead");
    Accessibility.check(reader.page(), "a source whose address is dead");
    Download copy = reader.page().waitForDownload(() -> reader.find(".alert a").click());
    assertThat(Files.readString(copy.path())).isEqualTo(TEXT);
    state(reader);
  }

  private static void state(Reader reader) {
    reader.open("/claims/new");
    Accessibility.check(reader.page(), "the form of a claim");
    reader.find("#subject").fill("summit-of-a-test");
    reader.find("#predicate").fill("represents");
    reader.find("#kind").selectOption("RESIDENT");
    reader.find("#number").fill("1.5 bn");
    reader.find("#unit").fill("person");
    reader.find("#across").fill("34");
    reader.find("#statedBy").fill("Secretariat of the summit");
    reader.find("#source").fill("minutes-of-the-summit");
    reader.find("[name=preview]").click();
    assertThat(reader.find(".alarm")).containsText("44,117,647 a city");
    reader.find("[name=deposit]").click();
    assertThat(reader.find(".claims.one .alarm")).containsText("44,117,647 a city");
    assertThat(reader.find("dl.facts")).containsText("Archived copy of");
    Accessibility.check(reader.page(), "a claim stated here");
  }
}
