package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The chapters of the guide docs/lists.md, as somebody with nothing else in hand goes through them.
 */
record ListsGuide(Reader clerk, Guide guide, String network) {

  void brings(String name, String text) {
    clerk.open("/desk");
    guide.follow(clerk, "Lists of members and ties");
    clerk.assertAt("/lists");
    Looks.at(clerk, "lists-1-file");
    guide.choose(clerk, "In whose name", "Eurocities");
    clerk
        .page()
        .getByLabel(Pattern.compile("^" + guide.named("File")))
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    guide.press(clerk, "Read the list");
  }

  void correctsTheColumns() {
    Looks.fromTheRight(clerk, "lists-2-columns");
    assertThat(clerk.find(".notice.warn").first()).containsText("broken characters, repaired: 1");
    assertThat(column("Municipality").locator("option:checked")).hasText("Name");
    assertThat(column("Joined").locator("option:checked")).hasText("Since");
    assertThat(column("Fee").locator("option:checked")).hasText("nothing that is wanted");
    column("Type").selectOption("NOTE");
    Looks.at(clerk, "lists-2-columns");
  }

  private Locator column(String heading) {
    return clerk.page().getByLabel(Pattern.compile(heading)).first();
  }

  void saysWhatItIs(String name, String day) {
    guide.write(clerk, "Network", network);
    guide.write(clerk, "Title of the new source", "DEMONSTRATION " + name);
    guide.write(clerk, "Day of the list", day);
    clerk.page().getByLabel(Pattern.compile(guide.named("This is the complete list"))).check();
    guide.press(clerk, "Look up the names");
    assertThat(clerk.find("h2", "Who is meant").first()).isVisible();
  }

  void previews() {
    guide.press(clerk, "Make the preview");
    figure("joins", 5);
    figure("not found", 1);
    figure("repeated", 1);
    figure("set aside", 2);
    Looks.at(clerk, "lists-4-preview");
    Looks.fromTheRight(clerk, "lists-4-preview");
    clerk.find("[data-outcome=REPEATED]").click();
    assertThat(clerk.find("tbody tr")).containsText("the same as row 3");
    Looks.at(clerk, "lists-4-repeated");
    clerk.link("members-2023.csv").click();
    clerk.find("[data-outcome=JOIN]").click();
    assertThat(clerk.find("tbody tr")).hasCount(5);
    assertThat(clerk.find("tbody tr").first()).containsText("it was repaired to: Málaga");
    Looks.at(clerk, "lists-4-joins");
    Looks.fromTheRight(clerk, "lists-4-joins");
    clerk.link("members-2023.csv").click();
  }

  /** Figures by the words of the guide's table. */
  private void figure(String words, int count) {
    Pattern row = Pattern.compile("\\| [^|]*\\b" + words + "\\b[^|]* \\|");
    org.assertj.core.api.Assertions.assertThat(guide.words()).containsPattern(row);
    Locator figure = clerk.find("section:last-of-type [data-outcome]", words).first();
    assertThat(figure.locator("b")).hasText(String.valueOf(count));
  }

  void writes(int acts) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName("Write " + acts + " acts");
    clerk.page().getByRole(AriaRole.BUTTON, named).click();
    assertThat(clerk.find("h2", "Written into the register")).isVisible();
  }

  void seesWhatStandsWritten(int rows) {
    Looks.at(clerk, "lists-5-written");
    Looks.fromTheRight(clerk, "lists-5-written");
    String list = clerk.page().url();
    clerk.find("[data-outcome=WRITTEN]").click();
    assertThat(clerk.find("tbody tr")).hasCount(rows);
    clerk.page().navigate(list);
  }

  void seesMembers(String... names) {
    clerk.open("/actors/" + network);
    guide.follow(clerk, "All members, the map, joins and departures");
    Locator rows = clerk.find(".status-table tbody th a");
    assertThat(rows).hasText(names);
  }

  void previewsTheNewer() {
    clerk.find("a.figure", guide.named("accepted")).click();
    assertThat(clerk.find("tr", "Springfield")).containsText("an earlier decision of your office");
    assertThat(clerk.find("tr", "Valencia")).containsText("an earlier decision of your office");
    Looks.at(clerk, "lists-3-remembered");
    clerk.link("Back to the list").click();
    guide.press(clerk, "Make the preview");
    figure("joins", 1);
    figure("still there", 4);
    figure("departures", 1);
  }

  void seesChanges() {
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

  void takesBack() {
    guide.unfold(clerk, "Take the whole list back");
    guide.press(clerk, "Take it back");
    assertThat(clerk.find("td", "Taken back by cancelling acts")).isVisible();
  }

  void forgets() {
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
