package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The guide docs/lists.md, followed by its own words from the administrator's link to a list that
 * is taken back. The list is as untidy as lists are; nobody in it is a member of anything.
 */
@BrowserTest
class ListsGuideJourneyTest {
  private static final String NETWORK = "eurocities";
  private static final String FIRST =
      """
      DEMONSTRATION, nobody of these is a member;;;;
      Municipality;Country;Joined;Fee;Type
      MÃ¡laga;Spain;2009;100;by the sea
      Frankfurt/Main;Germany;12.05.2011;100;on a river
      Hague, The;Netherlands;2010;200;by the sea
      Valencia;;2012;200;by the sea
      Union of Municipalities of the Upper Valley;Italy;2013;300;
      Springfield;United States;2014;300;
      Málaga;Spain;2009;100;by the sea
      Total;;7;;
      """;

  /** A year later: The Hague is missing, Lahti is new. */
  private static final String SECOND =
      """
      Municipality;Country;Joined
      Málaga;Spain;2009
      Frankfurt/Main;Germany;2011
      Valencia;;2012
      Springfield;United States;2014
      Lahti;Finland;2023-10
      """;

  @Autowired private OneTimeLinks links;

  private Guide guide;

  @BeforeEach
  void read() throws IOException {
    guide = Guide.of("lists.md");
  }

  @Test
  @Timeout(120)
  void fromTheAdministratorsLinkToAListTakenBack(Readers readers) {
    Reader clerk = readers.wide();
    String link = "/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text();
    new NewOffice(NETWORK, guide).itsDeskOfficer(clerk, link);
    clerk.open("/desk");
    whatItIs(clerk, "members-2023.csv", FIRST, "2023-03-01");
    decide(clerk);
    preview(clerk);
    write(clerk, 5);
    Looks.at(clerk, "lists-5-written");
    Looks.fromTheRight(clerk, "lists-5-written");
    String first = clerk.page().url();
    members(clerk, "Frankfurt am Main", "Málaga", "Springfield", "The Hague", "Valencia");
    newer(clerk);
    String second = clerk.page().url();
    members(clerk, "Frankfurt am Main", "Lahti", "Málaga", "Springfield", "Valencia");
    changes(clerk);
    clerk.page().navigate(second);
    takeBack(clerk);
    clerk.page().navigate(first);
    takeBack(clerk);
    Looks.at(clerk, "lists-5-taken-back");
    whatIsRemembered(clerk);
  }

  private void whatItIs(Reader clerk, String name, String text, String day) {
    guide.follow(clerk, "Lists of members and ties");
    clerk.assertAt("/lists");
    Looks.at(clerk, "lists-1-file");
    guide.choose(clerk, "In whose name", "Eurocities");
    clerk
        .page()
        .getByLabel(Pattern.compile("^" + guide.named("File")))
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    guide.press(clerk, "Read the list");
    if (text.equals(FIRST)) {
      Looks.fromTheRight(clerk, "lists-2-columns");
    }
    guide.write(clerk, "Network", NETWORK);
    guide.write(clerk, "Title of the new source", "DEMONSTRATION " + name);
    guide.write(clerk, "Day of the list", day);
    clerk.page().getByLabel(Pattern.compile(guide.named("This is the complete list"))).check();
    if (text.equals(FIRST)) {
      assertThat(clerk.find(".notice.warn").first()).containsText("broken characters, repaired: 1");
      assertThat(column(clerk, "Municipality").locator("option:checked")).hasText("Name");
      assertThat(column(clerk, "Joined").locator("option:checked")).hasText("Since");
      assertThat(column(clerk, "Fee").locator("option:checked")).hasText("nothing that is wanted");
      column(clerk, "Type").selectOption("NOTE");
      Looks.at(clerk, "lists-2-columns");
    }
    guide.press(clerk, "Look up the names");
    assertThat(clerk.find("h2", "Who is meant").first()).isVisible();
  }

  private static Locator column(Reader clerk, String heading) {
    return clerk.page().getByLabel(Pattern.compile(heading)).first();
  }

  private void decide(Reader clerk) {
    Looks.at(clerk, "lists-3-piles");
    Looks.fromTheRight(clerk, "lists-3-piles");
    guide.follow(clerk, "Decide who is meant");
    Looks.at(clerk, "lists-3-deciding");
    Looks.fromTheRight(clerk, "lists-3-deciding");
    Locator shown = clerk.find("#deciding");
    assertThat(shown).hasText("Valencia");
    clerk.press("s");
    assertThat(shown).containsText("Springfield");
    clerk.press("s");
    assertThat(shown).hasText("Valencia");
    assertThat(clerk.find(".choices li").nth(1)).containsText("Spain");
    clerk.press("2");
    assertThat(shown).containsText("Springfield");
    clerk.press("/");
    assertThat(clerk.page().getByLabel(guide.named("Somebody else"))).isFocused();
    clerk.page().keyboard().type("Springfield Illinois");
    clerk.press("Enter");
    clerk.page().waitForURL("**q=Springfield**");
    Looks.at(clerk, "lists-3-somebody-else");
    clerk.press("ArrowDown", "ArrowUp", "ArrowDown", "Enter");
    assertThat(clerk.find(".card.notice")).containsText("Nothing is left to decide.");
    clerk.link("not found 1").click();
    clerk.link("Decide who Union of Municipalities of the Upper Valley is").click();
    assertThat(shown).containsText("Upper Valley");
    clerk.press("n");
    assertThat(clerk.find(".names-of-list tbody td").nth(2)).hasText("a person");
    Looks.at(clerk, "lists-3-not-found");
    clerk.link("Back to the list").click();
  }

  private void preview(Reader clerk) {
    guide.press(clerk, "Make the preview");
    figure(clerk, "joins", 5);
    figure(clerk, "not found", 1);
    figure(clerk, "repeated", 1);
    figure(clerk, "set aside", 2);
    Looks.at(clerk, "lists-4-preview");
    Looks.fromTheRight(clerk, "lists-4-preview");
    clerk.find("[data-outcome=REPEATED]").click();
    assertThat(clerk.find("tbody tr")).containsText("the same as row 3");
    Looks.at(clerk, "lists-4-repeated");
    clerk.link("members-2023.csv").click();
    clerk.find("[data-outcome=JOIN]").click();
    assertThat(clerk.find("tbody tr")).hasCount(5);
    Looks.at(clerk, "lists-4-joins");
    Looks.fromTheRight(clerk, "lists-4-joins");
    clerk.link("members-2023.csv").click();
  }

  /** Figures by the words of the guide's table. */
  private void figure(Reader clerk, String words, int count) {
    Pattern row = Pattern.compile("\\| [^|]*\\b" + words + "\\b[^|]* \\|");
    org.assertj.core.api.Assertions.assertThat(guide.words()).containsPattern(row);
    Locator figure = clerk.find("section:last-of-type [data-outcome]", words).first();
    assertThat(figure.locator("b")).hasText(String.valueOf(count));
  }

  private static void write(Reader clerk, int acts) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName("Write " + acts + " acts");
    clerk.page().getByRole(AriaRole.BUTTON, named).click();
    assertThat(clerk.find("h2", "Written into the register")).isVisible();
  }

  private void members(Reader clerk, String... names) {
    clerk.open("/actors/" + NETWORK);
    guide.follow(clerk, "All members, the map, joins and departures");
    Locator rows = clerk.find(".status-table tbody th a");
    assertThat(rows).hasText(names);
  }

  private void newer(Reader clerk) {
    clerk.open("/desk");
    whatItIs(clerk, "members-2024.csv", SECOND, "2024-03-01");
    clerk.find("a.figure", guide.named("accepted")).click();
    assertThat(clerk.find("tr", "Springfield")).containsText("an earlier decision of your office");
    assertThat(clerk.find("tr", "Valencia")).containsText("an earlier decision of your office");
    Looks.at(clerk, "lists-3-remembered");
    clerk.link("Back to the list").click();
    guide.press(clerk, "Make the preview");
    figure(clerk, "joins", 1);
    figure(clerk, "still there", 4);
    figure(clerk, "departures", 1);
    write(clerk, 2);
    Looks.at(clerk, "lists-5-newer-written");
  }

  private void changes(Reader clerk) {
    Looks.at(clerk, "network-members");
    Looks.fromTheRight(clerk, "network-members");
    guide.follow(clerk, "Joins and departures");
    guide.write(clerk, "From", "2023-06-01");
    guide.write(clerk, "Until", "2024-12-31");
    guide.press(clerk, "Show");
    assertThat(clerk.find(".plain.rows", "Lahti")).isVisible();
    assertThat(clerk.find(".plain.rows", "The Hague")).isVisible();
    Looks.at(clerk, "network-changes");
    Looks.fromTheRight(clerk, "network-changes");
  }

  private void takeBack(Reader clerk) {
    guide.unfold(clerk, "Take the whole list back");
    guide.press(clerk, "Take it back");
    assertThat(clerk.find("td", "Taken back by cancelling acts")).isVisible();
  }

  private void whatIsRemembered(Reader clerk) {
    clerk.open("/lists");
    guide.follow(clerk, "What spellings were decided to mean");
    clerk.assertAt("/lists/decided");
    assertThat(clerk.find("tbody tr")).hasCount(3);
    Looks.at(clerk, "lists-decided");
    Looks.fromTheRight(clerk, "lists-decided");
    clerk.find("tr:has-text('Valencia') button", guide.named("Forget")).click();
    assertThat(clerk.find("tbody tr")).hasCount(2);
  }
}
