package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page: accessible by day on a wide screen, by night on a phone, in both directions
 * of writing and on paper.
 */
@BrowserTest
class EveryPageTest {
  private static final String LANGUAGE = "lang=ar";

  /** The width of A4 within margins of 1 cm, in pixels of CSS. */
  private static final int PAPER = 718;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actors/koeln-de",
        "/actors/uclg?asOf=1990-01-01",
        "/actors/germany",
        "/actors?country=DE&populationFrom=500000",
        "/search?q=Köln",
        "/networks",
        "/represent?country=DE&populationFrom=500000",
        "/notices",
        "/sources",
        "/log",
        "/verify",
        "/sources/geonames-cities500-2023",
        "/claims",
        "/claims/marrakech-adopted-150",
        "/api"
      })
  void isForEverybody(String path, Readers readers) {
    Reader reader = readers.wide().open(path);
    readIn(reader);
    onPaper(reader);
    String other = path + (path.contains("?") ? "&" : "?") + LANGUAGE;
    fromTheRight(reader.open(other));
  }

  @ParameterizedTest
  @ValueSource(strings = "/actors/nowhere-xx")
  void soIsARefusal(String path, Readers readers) {
    Reader reader = readers.wide().openRefused(path, 404);
    readIn(reader);
    fromTheRight(reader.openRefused(path + "?" + LANGUAGE, 404));
  }

  private static void readIn(Reader reader) {
    Page page = reader.page();
    assertThat(reader.find("html")).hasAttribute("dir", "ltr");
    Accessibility.check(page, "wide, light");
    reader.assertNoSidewaysScroll();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    reader.resize(Readers.PHONE, 844);
    Accessibility.check(page, "phone, dark");
    reader.assertNoSidewaysScroll();
    reader.find(".nav a").last().scrollIntoViewIfNeeded();
    assertThat(reader.find(".nav a").last()).isInViewport();
  }

  private static void onPaper(Reader reader) {
    Page page = reader.page();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    reader.resize(PAPER, 1000);
    assertThat(reader.find("header.top")).isHidden();
    assertThat(reader.find("nav.nav")).isHidden();
    assertThat(reader.find(".filters")).isHidden();
    assertThat(reader.heading()).isVisible();
    reader.assertNoSidewaysScroll();
    assertThat(page.evaluate(CUT)).as("tables cut on paper, " + page.url()).isEqualTo(0);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /** How many visible tables stand in a box that hides a part of them. */
  private static final String CUT =
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
