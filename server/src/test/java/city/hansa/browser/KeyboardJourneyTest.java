package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader has a keyboard and no mouse. */
@BrowserTest
class KeyboardJourneyTest {

  @Test
  void skipsToTheContent(Readers readers) {
    Reader reader = readers.wide().open("/");
    // Until it is drawn, the map is no stop on the way.
    assertThat(reader.find("#world")).hasAttribute("data-ready", "true");
    reader.press("Tab");
    assertThat(reader.link("Skip to content")).isFocused();
    assertThat(reader.link("Skip to content")).isInViewport();
    reader.press("Enter");
    assertThat(reader.find("#main")).isFocused();
    reader.press("Tab");
    assertThat(reader.find("#world")).isFocused();
  }

  @Test
  void goesThroughTheHeaderInTheOrderOfReadingAndSeesWhereSheIs(Readers readers) {
    Reader reader = readers.wide().open("/");
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      reader.press("Tab");
      order.add((String) reader.page().evaluate(FOCUSED));
    }
    assertThat(order)
        .doesNotContain("unseen")
        .containsSubsequence(
            "Skip to content",
            "Hansa",
            "search",
            "Search",
            "as-of",
            "Go",
            "English",
            "Atlas",
            "Actors",
            "Networks");
  }

  /** What has the focus, or "unseen" where nothing is drawn around it. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        const style = getComputedStyle(e);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'unseen';
        return e.id || e.textContent.trim();
      }
      """;

  @Test
  void choosesAnotherLanguage(Readers readers) {
    Reader reader = readers.wide().open("/sources");
    reader.find(".languages summary").focus();
    reader.press("Enter", "Tab", "Tab", "Tab", "Tab", "Enter");
    reader.assertAt("/sources?lang=ar");
    assertThat(reader.find("html")).hasAttribute("dir", "rtl");
    assertThat(reader.find("html")).hasAttribute("lang", "ar");
    reader.open("/actors/koeln-de");
    assertThat(reader.find("html")).hasAttribute("dir", "rtl");
  }

  @Test
  void anAddressWhereNothingStandsOffersASearch(Readers readers) {
    Reader reader = readers.wide().openRefused("/actors/nowhere-xx", 404);
    assertThat(reader.heading()).hasText("Nothing stands at this address");
    assertThat(reader.find("main")).containsText("nowhere-xx");
    reader.find("#again").fill("Lisboa");
    reader.press("Enter");
    assertThat(reader.find("ol.hits li").first()).containsText("Lisbon");
  }
}
