package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.note.VerifierKey;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guide docs/first-act.md, walked: from the link on the console to a receipt that holds. */
@BrowserTest
class FirstActJourneyTest {
  private static final String CITY = "savonlinna-fi";

  /** Where pictures of each page go; nowhere if empty. */
  private static final String PICTURES = System.getProperty("journey.pictures", "");

  @Autowired private OneTimeLinks links;

  private final String email = "first." + UUID.randomUUID() + "@example.org";

  @Test
  void fromTheLinkToAReceiptThatHolds(Readers readers) throws IOException {
    Reader newcomer = readers.wide();
    becomeAdministrator(newcomer);
    takeTheCityIn(newcomer);
    enterAnAct(newcomer);
    String receipt = download(newcomer);
    List<VerifierKey> keys = keys(newcomer);
    ReceiptVerdict verdict = new ReceiptCheck(keys).check(receipt);
    assertThat(verdict).isInstanceOf(ReceiptVerdict.Holds.class);
    String changed = receipt.replaceFirst("(\\\\\"number\\\\\":)\\d+", "$10");
    assertThat(changed).isNotEqualTo(receipt);
    assertThat(new ReceiptCheck(keys).check(changed))
        .isInstanceOf(ReceiptVerdict.EntryChanged.class);
  }

  private void becomeAdministrator(Reader newcomer) throws IOException {
    look(newcomer.open("/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text()), "1-link");
    fill(newcomer, "name", "Aino Example");
    fill(newcomer, "email", email);
    fill(newcomer, "password", "three herons on a roof");
    press(newcomer, "Set password and sign in");
    newcomer.assertAt("/desk");
    look(newcomer, "2-desk");
  }

  /** The name is typed and its suggestion taken; the time zone comes with the city. */
  private void takeTheCityIn(Reader newcomer) throws IOException {
    newcomer.link("Administration").click();
    newcomer.find("#organisation-actor").pressSequentially("Savonlinna");
    assertThat(newcomer.find("#organisation-actor-offers option[value=" + CITY + "]")).hasCount(1);
    look(newcomer, "3-administration");
    fill(newcomer, "organisation-actor", CITY);
    press(newcomer, "Take in");
    newcomer.assertAt("/desk/people/" + CITY);
    assertThat(newcomer.find(".lede")).containsText("Europe/Helsinki");
    fill(newcomer, "give-email", email);
    look(newcomer, "4-office");
    press(newcomer, "Give role");
    assertThat(newcomer.find("main table")).containsText("Aino Example");
    newcomer.link("Desk").first().click();
    look(newcomer, "5-desk-of-an-officer");
  }

  private static void enterAnAct(Reader newcomer) throws IOException {
    newcomer.link("Enter an act").click();
    look(newcomer, "6-choose");
    newcomer.link("Open a liaison").click();
    newcomer.find("[name='payload.with']").pressSequentially("United Cities and L");
    assertThat(newcomer.find("datalist option[value=uclg]")).hasCount(1);
    newcomer.find("[name='payload.with']").fill("uclg");
    newcomer.find("[name='payload.purpose']").fill("to learn how others run ferries");
    newcomer.find("[name=madeOn]").fill("2026-11-20");
    look(newcomer, "7-act");
    press(newcomer, "Deposit");
    assertThat(newcomer.heading()).containsText("Savonlinna opened a liaison with United Cities");
    look(newcomer, "8-deposited");
  }

  private static String download(Reader newcomer) throws IOException {
    var file =
        newcomer.page().waitForDownload(() -> newcomer.find(".notice a.btn").first().click());
    assertThat(file.suggestedFilename()).matches("hansa-act-\\d+\\.receipt\\.json");
    return Files.readString(file.path());
  }

  private static List<VerifierKey> keys(Reader newcomer) throws IOException {
    newcomer.link("Log").click();
    look(newcomer, "9-log");
    String keys = newcomer.page().request().get("/log/keys").text();
    return keys.lines().map(VerifierKey::parse).toList();
  }

  private static void look(Reader reader, String page) throws IOException {
    Accessibility.check(reader.page(), page);
    reader.assertNoSidewaysScroll();
    picture(reader, page + "-wide");
    reader.resize(Readers.PHONE, 844);
    reader.assertNoSidewaysScroll();
    picture(reader, page + "-phone");
    reader.resize(Readers.WIDE, 900);
  }

  private static void picture(Reader reader, String name) throws IOException {
    if (!PICTURES.isEmpty()) {
      Files.createDirectories(Path.of(PICTURES));
      reader
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of(PICTURES, name + ".png")));
    }
  }

  private static void fill(Reader reader, String id, String text) {
    reader.find("#" + id).fill(text);
  }

  private static void press(Reader reader, String button) {
    reader
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
