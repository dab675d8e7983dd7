package city.hansa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a page as it stands: accessible, and nothing cut, on a wide screen, on a phone and on
 * paper. With {@code -Djourney.pictures=FOLDER} what was seen is kept there.
 */
final class Looks {
  private static final String PICTURES = System.getProperty("journey.pictures", "");

  private Looks() {}

  /** A page in the middle of work: nothing that was typed into it is lost. */
  static void at(Reader reader, String name) {
    Page page = reader.page();
    Accessibility.check(page, name);
    reader.assertNoSidewaysScroll();
    picture(reader, name + "-wide");
    reader.resize(Readers.PHONE, 844);
    Accessibility.checkLook(page, name + ", phone");
    reader.assertNoSidewaysScroll();
    picture(reader, name + "-phone");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    reader.resize(EveryPageTest.PAPER, 1000);
    reader.assertNoSidewaysScroll();
    assertThat(page.evaluate(EveryPageTest.CUT)).as("tables cut on paper, " + name).isEqualTo(0);
    picture(reader, name + "-paper");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    reader.resize(Readers.WIDE, 900);
  }

  /** The same page in Arabic, from its address; back in English afterwards. */
  static void fromTheRight(Reader reader, String name) {
    String address = reader.page().url().replaceFirst("#.*", "");
    String other = address + (address.contains("?") ? "&" : "?") + "lang=";
    reader.page().navigate(other + "ar");
    assertThat(reader.find("html").getAttribute("dir")).isEqualTo("rtl");
    Accessibility.checkLook(reader.page(), name + ", Arabic");
    reader.assertNoSidewaysScroll();
    picture(reader, name + "-arabic");
    reader.resize(Readers.PHONE, 844);
    reader.assertNoSidewaysScroll();
    picture(reader, name + "-arabic-phone");
    reader.resize(Readers.WIDE, 900);
    reader.page().navigate(other + "en");
    reader.page().navigate(address);
  }

  /** Kept if a folder for pictures is named. */
  static void picture(Reader reader, String name) {
    if (PICTURES.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(Path.of(PICTURES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path file = Path.of(PICTURES, name + ".png");
    reader.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
