package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reader asks how many adopted the declaration of Marrakech, and who says otherwise. */
@BrowserTest
class ClaimsJourneyTest {

  @Test
  void fromADisputedFigureToTheOneThatDisputesIt(Readers readers) {
    Reader reader = readers.wide().open("/claims");
    reader.find(".kinds a", "disputed").click();
    reader.assertAt("/claims?state=DISPUTED");
    reader.find("#marrakech-mayors-declaration .chip").first().click();
    reader.assertAt("/claims/marrakech-adopted-150");
    assertThat(reader.find("dl.facts")).containsText("151 and more");
    Accessibility.check(reader.page(), "a disputed claim");
    reader.find(".claims.one a", "says 76").click();
    reader.assertAt("/claims/marrakech-adopted-76");
    assertThat(reader.find("dl.facts")).containsText("76 alone");
    assertThat(reader.find(".topic")).containsText("attended");
  }

  @Test
  void theAlarmLeadsToTheCountOfRealCities(Readers readers) {
    Reader reader = readers.phone().open("/claims/u20-people-2018");
    assertThat(reader.find(".claims.one .alarm")).containsText("44,117,647 a city");
    reader.find(".claims.one .alarm a").click();
    assertThat(reader.find("[name=claimed]").first()).hasValue("1500000000");
  }
}
