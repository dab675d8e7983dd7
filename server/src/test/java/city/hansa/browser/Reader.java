package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One window of a browser. It notes every error on the console (violations of the content security
 * policy are told there), every failed or refused request and every request to another host.
 */
final class Reader {
  private final BrowserContext context;
  private final Page page;
  private final String base;
  private final List<String> complaints = new ArrayList<>();

  /** Addresses that are meant to be refused. */
  private final Set<String> refused = new HashSet<>();

  Reader(BrowserContext context, String base) {
    this.context = context;
    this.base = base;
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.setDefaultNavigationTimeout(30_000);
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(this::watch);
    page.onRequestFailed(this::fail);
    page.onResponse(this::look);
  }

  Page page() {
    return page;
  }

  /** Goes to an address that answers 200. */
  Reader open(String path) {
    assertThat(Objects.requireNonNull(page.navigate(path)).status()).as(path).isEqualTo(200);
    return this;
  }

  /** Goes to an address that is refused with {@code status}. */
  Reader openRefused(String path, int status) {
    expectRefusal(path);
    assertThat(Objects.requireNonNull(page.navigate(path)).status()).as(path).isEqualTo(status);
    return this;
  }

  /** What is about to be sent to {@code path} is meant to be refused. */
  void expectRefusal(String path) {
    refused.add(base + path);
  }

  Reader resize(int width, int height) {
    page.setViewportSize(width, height);
    return this;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** The elements of a kind that hold a text. */
  Locator find(String selector, String text) {
    return page.locator(selector, new Page.LocatorOptions().setHasText(text));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading() {
    return find("h1");
  }

  Reader press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Waits until the window stands at {@code path}, with its query. */
  void assertAt(String path) {
    assertThat(page).hasURL(base + path);
  }

  /** The page does not move sideways. Names the elements that reach beyond it, outermost first. */
  void assertNoSidewaysScroll() {
    Object wide =
        page.evaluate(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              const beyond = (e) => e.getBoundingClientRect().right > width || e.getBoundingClientRect().left < 0;
              return [...document.querySelectorAll('body *')].filter(beyond).slice(0, 6)
                .map((e) => `${e.tagName}.${e.getAttribute('class')}`).join(', ') || 'the page itself';
            }
            """);
    assertThat(wide)
        .as("reaches beyond %s at %s", page.viewportSize().width, page.url())
        .isEqualTo("");
  }

  void leave() {
    context.close();
  }

  /** Nothing was wrong in this window since it was opened. */
  void assertContent() {
    assertThat(complaints).isEmpty();
  }

  private void hear(ConsoleMessage message) {
    boolean meant = refused.stream().anyMatch(address -> message.location().startsWith(address));
    if ("error".equals(message.type()) && !meant) {
      complaints.add("console: " + message.text() + " at " + message.location());
    }
  }

  private void watch(Request request) {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
      complaints.add("another host: " + request.url());
    }
  }

  private void fail(Request request) {
    // A page that is left, or a search that is typed on, ends its own requests.
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      complaints.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void look(Response response) {
    if (response.status() >= 400 && !refused.contains(response.url())) {
      complaints.add(response.status() + ": " + response.url());
    }
  }
}
