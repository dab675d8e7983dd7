package city.hansa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds on a page, as its readers with assistive technology would meet it. */
public final class Accessibility {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /**
   * Fails on every serious or critical finding, naming the rule and the elements. Half a second to
   * two a page.
   */
  public static void check(Page page, String state) {
    assertThat(findings(new AxeBuilder(page))).as("%s, %s", page.url(), state).isEmpty();
  }

  private static List<String> findings(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(Accessibility::words)
        .toList();
  }

  private static String words(Rule rule) {
    return "%s: %s at %s"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream()
                .limit(5)
                .map(node -> String.valueOf(node.getTarget()))
                .toList());
  }
}
