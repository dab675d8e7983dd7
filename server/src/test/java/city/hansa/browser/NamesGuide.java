package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The chapter of the guide docs/lists.md in which somebody says who is meant. */
record NamesGuide(Reader clerk, Guide guide) {

  void decides() {
    Looks.at(clerk, "lists-3-piles");
    Looks.fromTheRight(clerk, "lists-3-piles");
    guide.follow(clerk, "Decide who is meant");
    Looks.at(clerk, "lists-3-deciding");
    Looks.fromTheRight(clerk, "lists-3-deciding");
    withKeys(clerk.find("#deciding"));
    bySearching();
    saysThatNobodyIsMeant();
  }

  private void withKeys(Locator shown) {
    assertThat(shown).hasText("Valencia");
    clerk.press("s");
    assertThat(shown).containsText("Springfield");
    clerk.press("s");
    assertThat(shown).hasText("Valencia");
    assertThat(clerk.find(".choices li").nth(1)).containsText("Spain");
    clerk.press("2");
    assertThat(clerk.find(".last")).containsText("Valencia is taken for Valencia.");
    assertThat(shown).containsText("Springfield");
  }

  private void bySearching() {
    clerk.press("/");
    assertThat(clerk.page().getByLabel(guide.named("Somebody else"))).isFocused();
    clerk.page().keyboard().type("Springfield Illinois");
    clerk.press("Enter");
    clerk.page().waitForURL("**q=Springfield**");
    Looks.at(clerk, "lists-3-somebody-else");
    clerk.press("ArrowDown", "ArrowUp", "ArrowDown", "Enter");
    assertThat(clerk.find(".card.notice")).containsText("Nothing is left to decide.");
  }

  private void saysThatNobodyIsMeant() {
    clerk.link("not found 1").click();
    clerk.link("Decide who Union of Municipalities of the Upper Valley is").click();
    assertThat(clerk.find("#deciding")).containsText("Upper Valley");
    clerk.press("n");
    assertThat(clerk.find(".names-of-list tbody td").nth(2)).hasText("a person");
    Looks.at(clerk, "lists-3-not-found");
    clerk.link("Back to the list").click();
  }
}
