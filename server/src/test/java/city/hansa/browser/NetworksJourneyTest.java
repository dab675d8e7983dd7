package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A reader looks at networks through time. */
@BrowserTest
class NetworksJourneyTest {

  @Test
  void narrowsTheTimelineByThemeAndShowsAllAgain(Readers readers) {
    Reader reader = readers.wide().open("/networks");
    Locator rows = reader.find(".lives tbody tr");
    int all = rows.count();
    reader.find("[name=theme]").selectOption("peace");
    reader.find(".filters [type=submit]").click();
    assertThat(rows).hasCount(1);
    assertThat(rows.first()).containsText("Mayors for Peace");
    assertThat(reader.find(".filters")).containsText("left out by the filters");
    reader.link("Show all").click();
    assertThat(rows).hasCount(all);
    reader.find(".lives tbody").getByText("Sister Cities International").click();
    reader.assertAt("/actors/sister-cities-international");
  }
}
