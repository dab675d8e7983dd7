package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The guide docs/lists.md, walked with a marked list of 17,000 towns that are members of nothing, a
 * newer one after it, and both taken back.
 */
@BrowserTest
class MembersListJourneyTest {
  private static final String OFFICE = "kokkola-fi";
  private static final String NETWORK = "global-taskforce";
  private static final int FIRST = 17_000;
  private static final int GONE = 300;
  private static final int NEW = 200;

  /** Where pictures of each page go; nowhere if empty. */
  private static final String PICTURES = System.getProperty("journey.pictures", "");

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;

  @Test
  void aListOfSeventeenThousandANewerOneAndBothTakenBack(Readers readers) throws IOException {
    People.Person person = People.in(context).person(OFFICE, Role.DESK_OFFICER);
    Reader officer = SignedIn.as(person, readers.wide());
    List<String> towns = towns(FIRST + NEW);
    long before = members();
    officer.open("/lists");
    look(officer, "1-start");
    bring(officer, "demonstration-2023.csv", towns.subList(0, FIRST), "2023-03-01");
    assertFigure(officer, "JOIN", "17,000");
    look(officer, "4-preview");
    press(officer, "Write 17,000 acts");
    assertSoon(officer, "Written into the register");
    assertThat(members()).isEqualTo(before + FIRST);
    look(officer, "5-written");
    String first = officer.page().url();
    officer.open("/lists");
    bring(officer, "demonstration-2024.csv", towns.subList(GONE, FIRST + NEW), "2024-03-01");
    assertFigure(officer, "JOIN", "200");
    assertFigure(officer, "STILL", "16,700");
    assertFigure(officer, "GONE", "300");
    look(officer, "6-newer");
    press(officer, "Write 500 acts");
    assertSoon(officer, "Written into the register");
    assertThat(members()).isEqualTo(before + FIRST + NEW - GONE);
    takeBack(officer);
    assertThat(members()).isEqualTo(before + FIRST);
    officer.page().navigate(first);
    takeBack(officer);
    assertThat(members()).isEqualTo(before);
    look(officer, "7-taken-back");
    officer.open(officer.page().url().replaceFirst("https?://[^/]+", "") + "?lang=ar");
    assertThat(officer.find("html")).hasAttribute("dir", "rtl");
    look(officer, "8-arabic");
    officer.resize(390, 800);
    look(officer, "9-phone");
  }

  private void bring(Reader officer, String name, List<String> towns, String day)
      throws IOException {
    StringBuilder text = new StringBuilder("DEMONSTRATION, nobody is a member;;\nCity;id;Note\n");
    for (String town : towns) {
      text.append("Town ").append(town).append(';').append(town).append(";DEMONSTRATION\n");
    }
    officer
        .find("#list-file")
        .setInputFiles(
            new FilePayload(name, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8)));
    press(officer, "Read the list");
    assertThat(officer.heading()).hasText("What the list is");
    officer.find("#list-network").fill(NETWORK);
    officer.find("[name=sourceTitle]").fill("DEMONSTRATION " + name);
    officer.find("[name=day]").fill(day);
    officer.find("[name=complete]").check();
    look(officer, "2-columns-" + day);
    press(officer, "Look up the names");
    assertSoon(officer, "Who is meant");
    look(officer, "3-names-" + day);
    press(officer, "Make the preview");
  }

  private static void takeBack(Reader officer) {
    officer.find("summary", "Take the whole list back").click();
    press(officer, "Take it back");
    assertSoon(officer, "Taken back by cancelling acts");
  }

  private static void assertFigure(Reader officer, String outcome, String count) {
    assertThat(officer.find("[data-outcome=" + outcome + "] b"))
        .hasText(count, new HasTextOptions().setTimeout(240_000));
  }

  /** The page asks again every second until the work in the background is done. */
  private static void assertSoon(Reader officer, String heading) {
    officer
        .find("main :is(h2, td)", heading)
        .first()
        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(240_000));
  }

  /** Public memberships of the network that stand. */
  private long members() {
    return database
        .sql(
            """
            select count(*) from act_standing
             where family = 'membership' and subject like :network and state = 'ACTIVE'
            """)
        .param("network", NETWORK + "~%")
        .query(Long.class)
        .single();
  }

  /** Towns that no act speaks of, always the same. */
  private List<String> towns(int count) {
    return database
        .sql(
            """
            select id from actor a
             where kind = 'CITY' and population between 2000 and 60000
               and not exists (select from act where parties @> array[a.id])
             order by md5(id) limit :count
            """)
        .param("count", count)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static void press(Reader reader, String button) {
    reader
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void look(Reader reader, String name) throws IOException {
    Accessibility.check(reader.page(), name);
    reader.assertNoSidewaysScroll();
    if (!PICTURES.isEmpty()) {
      Files.createDirectories(Path.of(PICTURES));
      reader
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of(PICTURES, name + ".png"))
                  .setFullPage(true));
    }
  }
}
