package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import city.hansa.accounts.People;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every kind of page: accessible by day on a wide screen, by night on a phone, in both directions
 * of writing and on paper.
 */
@BrowserTest
class EveryPageTest {
  /** The width of A4 within margins of 1 cm, in pixels of CSS. */
  static final int PAPER = 718;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/actors/koeln-de",
          "/actors/uclg?asOf=1990-01-01",
          "/actors/germany",
          "/actors?country=DE&populationFrom=500000",
          "/search?q=Köln",
          "/networks",
          "/instruments",
          "/instruments/u20-joint-statement-2018",
          "/instruments/mexico-city-pact?asOf=2012-03-15&knownAt=2090-01-01",
          "/instruments/u20-joint-statement-2018/growth",
          "/instruments/u20-joint-statement-2018/participants/berlin-de",
          "/actors/mayors-for-peace/members",
          "/actors/mayors-for-peace/members/changes?from=2015-01-01",
          "/actors/hiroshima-jp/memberships",
          "/partners?city=hiroshima-jp",
          "/ties?country=DE&other=FR&asOf=2026-03-01",
          "/ties/map?country=JP",
          "/ties/timeline",
          "/ties/sleeping",
          "/ties/review?country=IS",
          "/ties/offices",
          "/ties/consulates",
          "/ties/sponsors",
          "/ties/sister~koeln-de~liverpool-gb",
          "/actors/koeln-de/ties",
          "/represent?country=DE&populationFrom=500000",
          "/notices",
          "/sources",
          "/log",
          "/verify",
          "/sources/geonames-cities500-2023",
          "/claims",
          "/claims/marrakech-adopted-150",
          "/api");

  private static final String KEEPER = "turku-fi";
  private static final String REFUSED = "/actors/nowhere-xx";

  @Autowired private ApplicationContext context;

  /** In one window, so that style, scripts and the checker's own are read once. */
  @Test
  void isForEverybody(Readers readers) {
    Reader reader = readers.wide();
    assertAll(PAGES.stream().map(path -> () -> look(path, reader)));
  }

  private static void look(String path, Reader reader) {
    String name = path.substring(1).replaceAll("[^a-z0-9]+", "-");
    byDay(reader);
    reader.open(path);
    Looks.picture(reader, name + "-wide");
    readIn(reader);
    Looks.picture(reader, name + "-phone-dark");
    onPaper(reader, name);
    String other = path + (path.contains("?") ? "&" : "?");
    fromTheRight(reader.open(other + "lang=ar"));
    Looks.picture(reader, name + "-arabic");
  }

  /** Those that show what nobody ships: a correction of a text, and the hooks of an office. */
  @Test
  void soAreThoseOfADepositaryAtWork(Readers readers) {
    People people = People.in(context);
    Papers papers = Papers.in(context, KEEPER);
    String pact = papers.adopted(Map.of());
    String correction = papers.corrected(pact);
    Reader reader = readers.wide();
    look(correction, reader);
    assertThat(reader.find("main")).containsText("recieve");
    look("/instruments/" + pact + "/corrections", reader);
    look("/instruments/" + pact, reader);
    Reader head = SignedIn.as(people.person(KEEPER, Role.HEAD_OF_OFFICE), readers.wide());
    for (String path : List.of("/desk/hooks/" + hook(), "/desk/hooks", "/desk/hooks/new")) {
      readIn(head.open(path + "?lang=en"));
      fromTheRight(head.open(path + "?lang=ar"));
    }
  }

  /** With one message; entered past its form, which this register is not allowed to offer. */
  private UUID hook() {
    UUID id = UUID.randomUUID();
    JdbcClient sql = context.getBean(JdbcClient.class);
    sql.sql(
            """
            insert into hook (id, office, address, topics, types, actor, inside, secret, secret_key, state,
                              made_by, made_at, passed, next_at, failing_since)
            values (:id, :office, 'https://example.org/a-long-path/for-acts-of-the-register?from=turku',
                    '{participation}', '{text.agree}', :office, true, '\\x00', 'none', 'FAILED', :id, now(), 0,
                    now(), now())
            """)
        .param("id", id)
        .param("office", KEEPER)
        .update();
    sql.sql(
            """
            insert into hook_delivery (id, hook, act, state, tries, made_at, tried_at, status, fault, millis)
            values (:id, :id, 1, 'GIVEN_UP', 7, now(), now(), 500, null, 31),
                   (gen_random_uuid(), :id, null, 'GIVEN_UP', 0, now(), now(), null, 'NOT_TRUSTED', 12)
            """)
        .param("id", id)
        .update();
    return id;
  }

  @Test
  void soIsARefusal(Readers readers) {
    Reader reader = readers.wide().openRefused(REFUSED, 404);
    readIn(reader);
    fromTheRight(reader.openRefused(REFUSED + "?lang=ar", 404));
  }

  /** As a newcomer: in English, on a wide screen. */
  private static void byDay(Reader reader) {
    reader.page().context().clearCookies();
    reader
        .page()
        .emulateMedia(
            new EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    reader.resize(Readers.WIDE, 900);
  }

  private static void readIn(Reader reader) {
    Page page = reader.page();
    assertThat(reader.find("html")).hasAttribute("dir", "ltr");
    Accessibility.check(page, "wide, light");
    reader.assertNoSidewaysScroll();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    reader.resize(Readers.PHONE, 844);
    Accessibility.checkLook(page, "phone, dark");
    reader.assertNoSidewaysScroll();
    reader.find(".nav a").last().scrollIntoViewIfNeeded();
    assertThat(reader.find(".nav a").last()).isInViewport();
  }

  private static void onPaper(Reader reader, String name) {
    Page page = reader.page();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    reader.resize(PAPER, 1000);
    assertThat(reader.find("header.top")).isHidden();
    assertThat(reader.find("nav.nav")).isHidden();
    assertThat(reader.find(".filters")).isHidden();
    assertThat(reader.heading()).isVisible();
    reader.assertNoSidewaysScroll();
    assertThat(page.evaluate(CUT)).as("tables cut on paper, " + page.url()).isEqualTo(0);
    Looks.picture(reader, name + "-paper");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /** How many visible tables stand in a box that hides a part of them. */
  static final String CUT =
      """
      () => [...document.querySelectorAll('table')].filter((table) => {
        for (let box = table.parentElement; box; box = box.parentElement) {
          const hides = getComputedStyle(box).overflowX !== 'visible' && box !== document.documentElement;
          if (hides && box.scrollWidth > box.clientWidth + 1) return true;
        }
        return table.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
      }).length
      """;

  private static void fromTheRight(Reader reader) {
    assertThat(reader.find("html")).hasAttribute("dir", "rtl");
    reader.resize(Readers.PHONE, 844);
    reader.assertNoSidewaysScroll();
    assertThat(reader.page().evaluate(OVERLAP)).as("overlaps in the header").isEqualTo("");
    reader.resize(Readers.WIDE, 900);
    reader.assertNoSidewaysScroll();
    assertThat(reader.page().evaluate(OVERLAP)).as("overlaps in the header").isEqualTo("");
  }

  /** Parts of the frame that lie over each other. */
  private static final String OVERLAP =
      """
      () => {
        const parts = [...document.querySelectorAll('.brand, .search, .asof, .languages, .nav, main h1, .foot')];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return parts.flatMap((part, i) => parts.slice(i + 1).filter((_, j) => meet(boxes[i], boxes[i + 1 + j]))
          .map((other) => `${part.className} and ${other.className}`)).join(', ');
      }
      """;
}
