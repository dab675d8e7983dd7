package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;

/** Becomes administrator, takes an organisation in and appoints its people, as a guide says. */
record NewOffice(String organisation, Guide guide) {

  /** The way in of the registrar, as it is shown where no mail is set up. */
  String wayInOfTheRegistrar(Reader admin, String link) {
    administer(admin, link);
    takeIn(admin);
    assertThat(admin.find("h2", "Give a role")).isVisible();
    admin.page().getByLabel("E-mail").fill("registrar." + UUID.randomUUID() + "@example.org");
    guide.write(admin, "Name of a new person", "Rita Registrar");
    admin.page().getByLabel("Role").selectOption("REGISTRAR");
    guide.press(admin, "Give role");
    return admin.find(".one-time-link").textContent().replaceFirst("https?://[^/]+", "");
  }

  /** An administrator who is the desk officer of the organisation as well. */
  void itsDeskOfficer(Reader admin, String link) {
    String email = administer(admin, link);
    takeIn(admin);
    admin.page().getByLabel("E-mail").fill(email);
    guide.choose(admin, "Role", guide.named("Desk officer"));
    guide.press(admin, "Give role");
  }

  /** Becomes administrator by the link that the start prints; the address with which to sign in. */
  static String administer(Reader admin, String link) {
    String email = "admin." + UUID.randomUUID() + "@example.org";
    admin.open(link);
    admin.page().getByLabel("Name").fill("Aino Example");
    admin.page().getByLabel("E-mail").fill(email);
    admin.page().getByLabel("Password").fill("three herons on a roof");
    admin.find("main [type=submit]").click();
    return email;
  }

  /** From the desk of the administrator to the page of the organisation's people. */
  void takeIn(Reader admin) {
    guide.follow(admin, "Administration");
    guide.write(admin, "Actor", organisation);
    guide.write(admin, "Time zone", "UTC");
    guide.press(admin, "Take in");
    admin.assertAt("/desk/people/" + organisation);
  }

  static void comeIn(Reader registrar, String link) {
    registrar.open(link);
    registrar.page().getByLabel("Password").fill("four storks on a barn");
    registrar.find("main [type=submit]").click();
    registrar.assertAt("/desk");
  }
}
