package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader narrows the list of actors, orders it, turns its pages and goes back. */
@BrowserTest
class ListJourneyTest {
  private static final String FRENCH = "/actors?country=FR&populationFrom=50000";

  @Test
  void narrowsAsFieldsAreChangedAndTheBackButtonGoesBack(Readers readers) {
    Reader reader = readers.wide().open("/actors");
    reader.find("[name=country]").selectOption("FR");
    assertThat(chips(reader)).hasText(new String[] {"State: France ×"});
    assertThat(reader.find("[name=division]")).isEnabled();
    reader.find("[name=populationFrom]").fill("1000000");
    reader.press("Tab");
    assertThat(chips(reader)).hasCount(2);
    assertThat(rows(reader).first()).containsText("France");
    assertThat(reader.page()).hasURL(Pattern.compile("country=FR.*populationFrom=1000000"));
    reader.page().goBack();
    assertThat(chips(reader)).hasText(new String[] {"State: France ×"});
    assertThat(reader.find("[name=populationFrom]")).hasValue("");
  }

  @Test
  void ordersByResidentsTurnsThePageAndReturnsToTheFirst(Readers readers) {
    Reader reader = readers.wide().open(FRENCH + "&kind=CITY&sort=name&order=asc");
    reader.find("#results thead").getByText("Residents").click();
    assertThat(reader.find("th[aria-sort]")).containsText("Residents");
    assertThat(reader.find("th[aria-sort]")).hasAttribute("aria-sort", "descending");
    assertThat(rows(reader).first()).containsText("Paris");
    reader.find("a[rel=next]").click();
    assertThat(reader.page()).hasURL(Pattern.compile("after="));
    assertThat(rows(reader).first()).not().containsText("Paris");
    reader.link("First page").click();
    assertThat(rows(reader).first()).containsText("Paris");
    reader.page().goBack();
    assertThat(reader.page()).hasURL(Pattern.compile("after="));
    assertThat(rows(reader).first()).not().containsText("Paris");
  }

  @Test
  void takesFiltersAwayByTheirChips(Readers readers) {
    Reader reader = readers.wide().open(FRENCH + "&kind=CITY");
    assertThat(chips(reader)).hasCount(3);
    reader.link("Take away the filter State: France").click();
    assertThat(chips(reader))
        .hasText(new String[] {"Kind: City ×", "Residents: at least 50,000 ×"});
    assertThat(reader.find("[name=country]")).hasValue("");
  }

  @Test
  void narrowsWithoutJavaScript(Readers readers) {
    Reader reader = readers.with(options -> options.setJavaScriptEnabled(false)).open("/actors");
    reader.find("[name=country]").selectOption("LU");
    reader.find("[name=populationFrom]").fill("50000");
    reader.find(".filters [type=submit]").click();
    assertThat(chips(reader)).hasCount(2);
    // The state and its only city of that size.
    assertThat(rows(reader).locator("th")).hasText(new String[] {"Luxembourg", "Luxembourg"});
  }

  private static Locator chips(Reader reader) {
    return reader.find(".chips li");
  }

  private static Locator rows(Reader reader) {
    return reader.find("#results tbody tr");
  }
}
