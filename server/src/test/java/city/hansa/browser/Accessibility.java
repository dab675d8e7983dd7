package city.hansa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds on a page, as its readers with assistive technology would meet it. Asked for
 * violations alone, and of a long list for its beginning: the same template writes what follows.
 */
public final class Accessibility {
  private static final String AXE = AxeBuilder.getAxeScript();

  /** What may differ on the same page in other colours or at another width. */
  private static final List<String> BY_LOOK =
      List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

  /** One line for every serious or critical finding, naming the rule and the first elements. */
  private static final String FIND =
      """
      async (rules) => {
        const long = ['tbody tr:nth-child(n+25)', '.topic:nth-of-type(n+6)', '.operation:nth-of-type(n+8)'];
        const found = await axe.run({ exclude: long.map((rest) => [rest]) }, {
          resultTypes: ['violations'],
          ...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } }),
        });
        return found.violations
          .filter((rule) => ['serious', 'critical'].includes(rule.impact))
          .map((rule) => `${rule.id}: ${rule.help} at ${rule.nodes.slice(0, 5).map((node) => node.target).join(', ')}`);
      }
      """;

  private Accessibility() {}

  /**
   * Fails on every serious or critical finding, naming the rule and the elements. A second or less
   * a page.
   */
  public static void check(Page page, String state) {
    run(page, state, List.of());
  }

  /** The same for a page that was checked before and only looks different now. */
  static void checkLook(Page page, String state) {
    run(page, state, BY_LOOK);
  }

  private static void run(Page page, String state, List<String> rules) {
    if (!Boolean.TRUE.equals(page.evaluate("() => Boolean(window.axe)"))) {
      page.evaluate(AXE);
    }
    assertThat((List<?>) page.evaluate(FIND, rules)).as("%s, %s", page.url(), state).isEmpty();
  }
}
