package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader adds up cities whose people somebody claims to represent. */
@BrowserTest
class RepresentJourneyTest {

  @Test
  void namesTheLineThatIsNoCityKeepsTheFormAndCountsOnceMended(Readers readers) {
    Reader reader = readers.wide().open("/represent");
    reader.expectRefusal("/represent");
    reader.find("#ids").fill("berlin-de\nneverland-xx\nbochum-de");
    count(reader, "post");
    assertThat(reader.find("[role=alert]")).containsText("Line 2: “neverland-xx”");
    assertThat(reader.find("#ids")).hasValue("berlin-de\nneverland-xx\nbochum-de");
    reader.find("#ids").fill("berlin-de\nbochum-de");
    count(reader, "post");
    assertThat(reader.find("[role=alert]")).hasCount(0);
    // GeoNames: Berlin 3,426,354 and Bochum 385,729.
    assertThat(reader.find(".figures b").first()).hasText("3,812,083");
  }

  @Test
  void aSetWithPlacesThatMayLieInEachOtherGivesARangeThatSaysWhy(Readers readers) {
    Reader reader = readers.wide().open("/represent");
    reader.find("#ids").fill("leipzig-de\nkleinzschocher-de\nberlin-de");
    count(reader, "post");
    assertThat(reader.find(".figures b").first()).hasText(Pattern.compile("[\\d,]+ to [\\d,]+"));
    assertThat(reader.find("details[open]")).containsText("Leipzig");
    assertThat(reader.find("details[open]")).containsText("near Kleinzschocher");
  }

  @Test
  void countsAStateFromASize(Readers readers) {
    Reader reader = readers.wide().open("/represent");
    reader.find("#country").selectOption("LU");
    count(reader, "get");
    reader.assertAt("/represent?country=LU&region=&populationFrom=");
    assertThat(reader.find("main")).containsText("Luxembourg");
    assertThat(reader.find("tr.mark")).hasCount(1);
  }

  private static void count(Reader reader, String method) {
    reader.find("#choose form[method=" + method + "] [type=submit]").click();
  }
}
