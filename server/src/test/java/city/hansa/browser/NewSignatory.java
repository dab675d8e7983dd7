package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;

/**
 * An administrator takes a city in and appoints somebody as its head of office and signatory, who
 * then records an authority to act for it; all as a guide says.
 */
record NewSignatory(String city, Guide guide) {

  /**
   * Signs {@code person} in.
   *
   * @return the number of the authority, as its page shows it
   */
  String appoint(Reader admin, Reader person) {
    String email = city + "." + UUID.randomUUID() + "@example.org";
    admin.open("/desk");
    new NewOffice(city, guide).takeIn(admin);
    admin.page().getByLabel("E-mail").fill(email);
    guide.write(admin, "Name of a new person", "Person at " + city);
    guide.choose(admin, "Role", guide.named("Head of office"));
    guide.press(admin, "Give role");
    String link = admin.find(".one-time-link").textContent().replaceFirst("https?://[^/]+", "");
    admin.open("/desk/people/" + city);
    admin.page().getByLabel("E-mail").fill(email);
    guide.choose(admin, "Role", guide.named("Signatory"));
    guide.press(admin, "Give role");
    NewOffice.comeIn(person, link);
    return authority(person, email);
  }

  private String authority(Reader person, String email) {
    person.find("main a[href='/desk/authority/" + city + "']").click();
    guide.unfold(person, "Record an authority");
    guide.write(person, "Office or function that may act", "mayor");
    person.page().getByLabel("Their address here").first().fill(email);
    guide.write(person, "Given by", "the council");
    person.find("form[action$='/records'] button").click();
    assertThat(person.find("main table")).containsText("mayor");
    return person.find("main table tbody th small").first().textContent().strip();
  }
}
