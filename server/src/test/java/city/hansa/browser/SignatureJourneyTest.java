package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.Drafts;
import city.hansa.authority.Authorities;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The guide docs/signature-campaign.md, walked: signing at the desk, and by a personal link. */
@BrowserTest
class SignatureJourneyTest {
  private static final String KEEPER = "uclg";
  private static final String CITY = "turku-fi";

  /** Where pictures of each page go; nowhere if empty. */
  private static final String PICTURES = System.getProperty("journey.pictures", "");

  @Autowired private ApplicationContext context;
  @Autowired private Authorities authorities;

  private People people;
  private People.Person registrar;
  private String pact;

  @BeforeEach
  void office() {
    people = People.in(context);
    registrar = people.person(KEEPER, Role.REGISTRAR);
    pact =
        Papers.in(context)
            .adopted(Map.of("signing", "AD_REFERENDUM", "conditionPolicy", "NONE_ALLOWED"));
  }

  @Test
  void aSignatorySignsOnceTheResolutionOfTheCouncilIsRecorded(Readers readers) throws IOException {
    Reader deputy = SignedIn.as(people.person(CITY, Role.SIGNATORY), readers.wide());
    String path = "/instruments/" + pact + "/sign";
    deputy.open(path);
    deputy.find("[name='by.role']").fill("deputy mayor");
    deputy.find("[name=conditions]").fill("Subject to our budget.");
    look(deputy, "sign");
    deputy.expectRefusal(path);
    press(deputy, "Sign");
    assertThat(deputy.find(".alert")).isVisible();
    assertThat(deputy.find("[name=conditions]")).hasValue("Subject to our budget.");
    assertThat(deputy.link("Record what is missing")).isVisible();
    Accessibility.check(deputy.page(), "refused");
    authorities.record(
        people.viewer(people.person(CITY, Role.HEAD_OF_OFFICE)),
        Drafts.resolution(CITY, "2026-01-10", "2030-01-01", "participation"));
    deputy.open(path);
    assertThat(deputy.find("[name=authority]:checked")).hasCount(1);
    deputy.find("[name='by.role']").fill("deputy mayor");
    deputy.find("[name=conditions]").fill("Subject to our budget.");
    press(deputy, "Sign");
    deputy.page().waitForURL("**/acts/*deposited");
    assertThat(deputy.find("main")).containsText("Subject to our budget.");
  }

  @Test
  void anInvitedSignerWithoutAccountHandsInAndTheRegistrarReceives(Readers readers)
      throws IOException {
    Reader office = SignedIn.as(registrar, readers.wide());
    String campaign = "/instruments/" + pact + "/campaign";
    office.open(campaign);
    look(office, "campaign-empty");
    office.find("#lines").fill(CITY + "; Aino Example; aino@example.org\nlyon-fr");
    office.find("form:has(#lines) button").click();
    assertThat(office.find(".lede")).containsText("Clear: 2.");
    Accessibility.check(office.page(), "list");
    press(office, "Invite those in the list");
    assertThat(office.find(".card.notice")).containsText("Invited: 2.");
    office.find("tr:has-text('aino@example.org') button:has-text('Make a link')").click();
    String link = office.find(".shown-once code").textContent().replaceFirst("https?://[^/]+", "");
    Accessibility.check(office.page(), "link");
    handIn(readers.phone(), link);
    office.open("/instruments/" + pact + "/papers");
    assertThat(office.find("dl")).containsText("Aino Example");
    look(office, "papers");
    press(office, "Receive it");
    office.page().waitForURL("**/acts/*deposited");
    office.open(campaign);
    assertThat(office.find("tfoot").first()).containsText("2");
    look(office, "campaign");
    office.open("/instruments/" + pact + "/receive");
    look(office, "receive");
    readers.wide().openRefused(link, 409);
  }

  private static void handIn(Reader signer, String link) throws IOException {
    signer.open(link);
    signer.find("[name='by.name']").fill("Aino Example");
    signer.find("[name='by.role']").fill("mayor");
    byte[] paper = "Signed for Turku.".getBytes(StandardCharsets.UTF_8);
    signer.find("#file").setInputFiles(new FilePayload("signed.txt", "text/plain", paper));
    look(signer, "personal");
    press(signer, "Hand in");
    assertThat(signer.find(".card.notice")).containsText("Handed in.");
    signer.open(link + "?lang=ar");
    assertThat(signer.find("html")).hasAttribute("dir", "rtl");
    look(signer, "personal-ar");
    signer.open(link + "?lang=en");
  }

  private static void press(Reader reader, String button) {
    reader
        .page()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void look(Reader reader, String name) throws IOException {
    Accessibility.check(reader.page(), name);
    reader.assertNoSidewaysScroll();
    if (!PICTURES.isEmpty()) {
      Path file = Path.of(PICTURES, name + ".png");
      Files.createDirectories(Path.of(PICTURES));
      reader.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
