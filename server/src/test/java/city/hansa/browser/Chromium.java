package city.hansa.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a run: the system's Chromium, or the one that HANSA_CHROMIUM names. */
public final class Chromium {

  /** Quiet: no sandbox (root in containers has none), and nothing sent anywhere by itself. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What comes at all comes at once on a machine with nothing else to do. */
  private static final int PATIENCE_MILLIS = 30_000;

  private static final Browser ONE = launch();

  private Chromium() {}

  /** Started at the first call (about a second), ended with the run. */
  public static Browser browser() {
    return ONE;
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(program()).setArgs(FLAGS));
  }

  private static Path program() {
    String named = System.getenv("HANSA_CHROMIUM");
    return Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
  }
}
