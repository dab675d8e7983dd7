package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A reader asks what stood on another day. UCLG was founded on 5 May 2004 out of IULA and two more.
 */
@BrowserTest
class DayJourneyTest {

  @Test
  void readsTheRegisterAsOfAPastDayAndComesBackToToday(Readers readers) {
    Reader reader = readers.wide().open("/actors/uclg");
    assertThat(reader.find(".past")).hasCount(0);
    reader.find("#as-of").fill("1990-01-01");
    reader.press("Enter");
    reader.assertAt("/actors/uclg?asOf=1990-01-01");
    assertThat(reader.find(".past")).containsText("as of 1 Jan 1990");
    assertThat(reader.find("main .note").first()).containsText("Did not exist yet on 1 Jan 1990");

    reader.find(".lineage .before").getByText("International Union of Local Authorities").click();
    reader.assertAt("/actors/iula?asOf=1990-01-01");
    assertThat(reader.find("main .chip").first()).hasText("In existence on 1 Jan 1990");

    reader.find(".nav").getByText("Networks").click();
    reader.assertAt("/networks?asOf=1990-01-01");
    assertThat(reader.find(".lives tbody")).containsText("IULA");
    assertThat(reader.find(".lives tbody")).not().containsText("UCLG");

    reader.link("Back to today").click();
    reader.assertAt("/networks");
    assertThat(reader.find(".past")).hasCount(0);
    assertThat(reader.find(".lives tbody")).containsText("UCLG");
  }

  @Test
  void showsWhatHasEndedAsHistoryOnly(Readers readers) {
    Reader reader = readers.wide().open("/actors/iula?asOf=2026-01-01");
    assertThat(reader.find("main .note").first()).containsText("No longer existed on 1 Jan 2026");
    assertThat(reader.find(".lineage .after")).containsText("United Cities and Local Governments");
    assertThat(reader.find(".lineage .after")).containsText("merger");
    reader.open("/networks?asOf=2026-01-01");
    assertThat(reader.find(".lives tr", "International Union of Local Authorities"))
        .hasClass("gone");
    reader.open("/actors?kind=ASSOCIATION&asOf=2026-01-01");
    assertThat(reader.find("#results tbody")).not().containsText("International Union of Local");
    reader.open("/actors?kind=ASSOCIATION&asOf=2026-01-01&past=true");
    assertThat(reader.find("#results tr", "International Union of Local")).containsText("ended");
  }

  @Test
  void refusesADayThatIsNoneAndNamesTheField(Readers readers) {
    Reader reader = readers.wide().openRefused("/networks?asOf=31-12-2018", 400);
    assertThat(reader.find("main .lede"))
        .hasText(Pattern.compile("asOf: .*31-12-2018.* is not a day.*"));
    reader.find(".brand").click();
    reader.assertAt("/");
  }
}
