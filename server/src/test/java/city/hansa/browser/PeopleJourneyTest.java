package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.Authenticator;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A newcomer opens the link from the console, becomes administrator with a second factor, takes an
 * organisation in, invites a desk officer, leaves and comes back.
 */
@BrowserTest
class PeopleJourneyTest {
  private static final String PASSWORD = "three herons on a roof";

  @Autowired private OneTimeLinks links;

  @Test
  void fromTheLinkToAnOfficeWithPeople(Readers readers) throws Exception {
    String email = "root." + UUID.randomUUID() + "@example.org";
    Reader administrator = readers.wide();
    String link = "/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text();
    look(administrator.open(link), "link");
    fill(administrator, "name", "Ada Example");
    fill(administrator, "email", email);
    fill(administrator, "password", PASSWORD);
    press(administrator, "Set password and sign in");
    administrator.assertAt("/desk");
    look(administrator, "desk");

    Authenticator telephone = secondFactor(administrator);
    String invitation = office(administrator);
    letters(administrator);

    Reader officer = readers.phone();
    look(officer.open(invitation), "invitation");
    fill(officer, "password", "four storks in a field");
    press(officer, "Set password and sign in");
    officer.assertAt("/desk");
    assertThat(officer.find("main")).containsText("Desk officer");
    look(officer, "desk on a phone");

    administrator.find(".person summary").click();
    press(administrator, "Sign out");
    administrator.assertAt("/");
    administrator.link("Sign in").click();
    look(administrator, "sign-in");
    fill(administrator, "email", email);
    fill(administrator, "password", PASSWORD);
    administrator.find("main button").first().click();
    look(administrator, "second step");
    fill(administrator, "code", telephone.code(1));
    administrator.find("main button").first().click();
    administrator.assertAt("/");
    assertThat(administrator.find(".person summary")).hasText("Ada Example");
  }

  private static Authenticator secondFactor(Reader administrator) throws Exception {
    look(administrator.open("/account"), "account");
    fill(administrator, "factor-current", PASSWORD);
    press(administrator, "Set up");
    look(administrator, "second factor");
    Authenticator telephone = new Authenticator(administrator.find(".factor-secret").textContent());
    fill(administrator, "factor-code", telephone.code(0));
    press(administrator, "Turn on");
    assertThat(administrator.find(".recovery li")).hasCount(10);
    return telephone;
  }

  /** Returns the path of the officer's invitation. */
  private static String office(Reader administrator) {
    look(administrator.open("/admin"), "administration");
    fill(administrator, "organisation-actor", "girona-es");
    fill(administrator, "organisation-zone", "Europe/Madrid");
    press(administrator, "Take in");
    administrator.assertAt("/desk/people/girona-es");
    fill(administrator, "give-email", "desk." + UUID.randomUUID() + "@example.org");
    fill(administrator, "give-name", "Dora Example");
    press(administrator, "Give role");
    look(administrator, "link made");
    String address = administrator.find(".one-time-link").textContent().strip();
    administrator.link("Go on").click();
    assertThat(administrator.find("main table")).containsText("Dora Example");
    look(administrator, "office");
    look(administrator.open("/audit"), "audit");
    return address.substring(address.indexOf("/link/"));
  }

  /** The pages about mail, and one that takes a name out of records. */
  private static void letters(Reader administrator) {
    look(administrator.open("/admin/mail"), "mail");
    look(administrator.open("/subscriptions"), "no letters yet");
    look(administrator.open("/subscriptions/new?actor=uclg"), "following");
    press(administrator, "Send me letters");
    administrator.assertAt("/subscriptions");
    look(administrator, "what is followed");
    look(administrator.open("/desk/people/girona-es/names"), "a name");
    look(administrator.open("/sign-in/recovery"), "forgotten");
  }

  private static void look(Reader reader, String what) {
    Accessibility.check(reader.page(), what);
    reader.assertNoSidewaysScroll();
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
