package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The guide docs/signature-campaign.md, followed from the administrator's link to the certified
 * copy by its own words; nothing is made behind its back.
 */
@BrowserTest
class CampaignGuideJourneyTest {
  private static final String NETWORK = "mayors-for-peace";
  private static final String TEXT =
      "# Pact of Quiet Nights\n\nArticle 1\n\nCities are quiet at night.\n";

  /** A text is proposed on the day on which it is brought; all that follows is of that day. */
  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

  @Autowired private ApplicationContext context;
  @Autowired private OneTimeLinks links;

  private final String id = "quiet-nights-" + UUID.randomUUID().toString().substring(0, 8);
  private Guide guide;

  @BeforeEach
  void read() throws IOException {
    guide = Guide.of("signature-campaign.md");
  }

  @Test
  @Timeout(60)
  void fromTheAdministratorsLinkToTheCertifiedCopy(Readers readers) {
    Reader registrar = readers.wide();
    NewOffice office = new NewOffice(NETWORK, guide);
    String administrator = "/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text();
    NewOffice.comeIn(registrar, office.wayInOfTheRegistrar(readers.wide(), administrator));
    theInstrument(registrar);
    theText(registrar);
    keep(registrar, "Freeze the agreed text");
    keep(registrar, "Adopt");
    byLink(registrar, invite(registrar), readers.phone());
    byPaper(registrar);
    whatStands(registrar);
  }

  private void theInstrument(Reader registrar) {
    guide.follow(registrar, "Enter an act");
    guide.follow(registrar, "Enter an instrument");
    guide.write(registrar, "Title", "Pact of Quiet Nights");
    guide.choose(registrar, "Kind", "Pact");
    guide.choose(registrar, "Bindingness", "political");
    guide.write(registrar, "Depositary", NETWORK);
    guide.write(registrar, "Authentic languages", "en");
    guide.write(registrar, "Open for signature from", TODAY);
    guide.write(registrar, "Last day", LocalDate.parse(TODAY).plusYears(1).toString());
    guide.choose(registrar, "Who may take part", "those invited");
    guide.choose(registrar, "Kind of signature", "definitive: the signature binds");
    guide.choose(registrar, "Policy on conditions", "none allowed");
    deposit(registrar, TODAY);
    assertThat(registrar.heading()).containsText("entered the instrument");
    registrar.open("/instruments/" + id);
    assertThat(registrar.heading()).containsText("Pact of Quiet Nights");
  }

  /** What every act about the instrument asks for. */
  private void deposit(Reader registrar, String day) {
    registrar.page().getByLabel("Done on").fill(day);
    guide.choose(registrar, "Who may read it", "everybody");
    guide.unfold(registrar, "More: receipt, place, evidence, conditions");
    guide.write(registrar, "What it concerns", id);
    guide.press(registrar, "Deposit");
    registrar.page().waitForURL("**/acts/*deposited");
  }

  private void theText(Reader registrar) {
    guide.follow(registrar, "Texts");
    guide.follow(registrar, "Bring a text");
    registrar
        .page()
        .getByLabel("Document")
        .setInputFiles(
            new FilePayload("pact.md", "text/markdown", TEXT.getBytes(StandardCharsets.UTF_8)));
    registrar.find("#language").fill("en");
    registrar.find("#version").fill("1");
    guide.press(registrar, "Read the document");
    assertThat(registrar.find(".outline")).containsText("Article 1");
    guide.press(registrar, "Propose this text");
    guide.follow(registrar, "Agree a text");
    registrar.page().getByLabel("Done on").fill(TODAY);
    guide.choose(registrar, "Who may read it", "everybody");
    guide.press(registrar, "Deposit");
    registrar.page().waitForURL("**/acts/*deposited");
  }

  private void keep(Reader registrar, String act) {
    registrar.open("/desk");
    guide.follow(registrar, "Enter an act");
    guide.follow(registrar, act);
    deposit(registrar, TODAY);
  }

  /** The personal link of the first of two invited cities. */
  private String invite(Reader registrar) {
    registrar.open("/instruments/" + id);
    guide.follow(registrar, "Campaign");
    registrar
        .page()
        .getByLabel("Names or ids, one a line")
        .fill("oulu-fi; Aino Example; aino@example.org\nvaasa-fi");
    registrar.find("form:has(#lines) button", "Look at the list").click();
    assertThat(registrar.find(".lede")).containsText("Clear: 2.");
    guide.press(registrar, "Invite those in the list");
    assertThat(registrar.find(".card.notice")).containsText("Invited: 2.");
    registrar.find("tr:has-text('aino@example.org') button", "Make a link").click();
    return registrar.find(".shown-once code").textContent().replaceFirst("https?://[^/]+", "");
  }

  private void byLink(Reader registrar, String link, Reader signer) {
    signer.open(link);
    signer.find("[name='by.name']").fill("Aino Example");
    signer.find("[name='by.role']").fill("mayor");
    signer.find("[name=madeOn]").fill(TODAY);
    guide.attach(
        signer, "Signed paper with proof of authority", "signed.txt", "text/plain", "Oulu signs.");
    guide.press(signer, "Hand in");
    assertThat(signer.find(".card.notice")).containsText("Handed in.");
    registrar.open("/desk");
    registrar.find("main a[href='/instruments/" + id + "/papers']").first().click();
    assertThat(registrar.heading()).containsText("Papers handed in");
    guide.press(registrar, "Receive it");
    registrar.page().waitForURL("**/acts/*deposited");
    signer.openRefused(link, 409);
  }

  private void byPaper(Reader registrar) {
    registrar.open("/instruments/" + id + "/campaign");
    guide.follow(registrar, "Enter a signature from its paper");
    registrar.find("[name=actor]").fill("vaasa-fi");
    registrar.find("[name=madeOn]").fill(TODAY);
    registrar.find("[name=receivedOn]").fill(TODAY);
    guide.attach(
        registrar, "Scan of the signed paper", "scan.txt", "text/plain", "Vaasa signs " + id);
    guide.press(registrar, "Receive");
    registrar.page().waitForURL("**/acts/*deposited");
  }

  private void whatStands(Reader registrar) {
    registrar.open("/instruments/" + id);
    guide.follow(registrar, "Status");
    assertThat(registrar.find("main")).containsText("Oulu");
    assertThat(registrar.find("main")).containsText("Vaasa");
    assertThat(registrar.find(".instrument-counts")).containsText("2");
    guide.follow(registrar, "Growth and map");
    assertThat(registrar.find("main svg").first()).isVisible();
    registrar.open("/instruments/" + id + "/texts/1/en");
    guide.press(registrar, "Certify a true copy");
    assertThat(registrar.heading()).containsText("Certified true copy");
    assertThat(registrar.find(".card.notice")).containsText("The register still tells");
    assertThat(registrar.find("main")).containsText("2 signatories");
    assertThat(registrar.link("Download the copy (PDF)")).isVisible();
  }
}
