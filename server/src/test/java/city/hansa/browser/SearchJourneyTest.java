package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader looks for a city by the name that she knows. */
@BrowserTest
class SearchJourneyTest {

  @Test
  void findsCologneByTypingItsGermanNameAndArrowsAndEnter(Readers readers) {
    Reader reader = readers.wide().open("/sources");
    reader.press("Tab", "Tab", "Tab");
    assertThat(reader.find("#search")).isFocused();
    reader.page().keyboard().type("Köln");
    assertThat(reader.find("#suggestions [role=option]").first()).containsText("Cologne");
    assertThat(reader.find("#suggestions-status")).containsText(Pattern.compile("\\d+ found"));
    reader.press("ArrowDown", "ArrowDown", "ArrowUp");
    assertThat(reader.find("#search")).hasAttribute("aria-activedescendant", "suggestion-0");
    reader.press("Enter");
    reader.assertAt("/actors/koeln-de");
    assertThat(reader.heading()).hasText("Cologne");
  }

  @Test
  void closesTheSuggestionsWithEscapeAndSendsTheWordsWithEnter(Readers readers) {
    Reader reader = readers.wide().open("/sources");
    reader.find("#search").pressSequentially("lisbona");
    assertThat(reader.find("#suggestions")).isVisible();
    reader.press("Escape");
    assertThat(reader.find("#suggestions")).isHidden();
    reader.press("Enter");
    reader.assertAt("/search?q=lisbona");
    assertThat(reader.find("ol.hits li").first()).containsText("Lisbon");
  }

  @Test
  void searchesWithoutJavaScript(Readers readers) {
    Reader reader = readers.with(options -> options.setJavaScriptEnabled(false)).open("/");
    reader.find("#search").fill("كولونيا");
    reader.press("Enter");
    assertThat(reader.find("ol.hits li").first()).containsText("Cologne");
    reader.find("ol.hits a").first().click();
    reader.assertAt("/actors/koeln-de");
  }

  @Test
  void keepsTheDayWhileSearching(Readers readers) {
    Reader reader = readers.wide().open("/sources?asOf=1990-01-01");
    reader.find("#search").pressSequentially("UCLG");
    assertThat(reader.find("#suggestions [role=option]").first())
        .containsText("United Cities and Local Governments");
    reader.press("ArrowDown", "Enter");
    reader.assertAt("/actors/uclg?asOf=1990-01-01");
  }
}
