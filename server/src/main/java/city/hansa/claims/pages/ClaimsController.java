package city.hansa.claims.pages;

import city.hansa.claims.Account;
import city.hansa.claims.Claims;
import city.hansa.claims.CountKind;
import city.hansa.claims.Finding;
import city.hansa.claims.State;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "What is counted": all claims side by side, and each by itself. */
@Controller
class ClaimsController {
  private final Claims claims;
  private final Subjects subjects;
  private final ClaimPageMaker pages;

  ClaimsController(Claims claims, Subjects subjects, ClaimPageMaker pages) {
    this.claims = claims;
    this.subjects = subjects;
    this.pages = pages;
  }

  @GetMapping("/claims")
  ModelAndView list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      Site site) {
    CountKind ofKind = choice(CountKind.class, "kind", kind);
    State inState = choice(State.class, "state", state);
    Account account = claims.read(site.viewer(), site.asOf().day());
    Map<String, List<Finding>> bySubject = account.bySubject();
    Subjects.Named names = subjects.among(bySubject.keySet(), site);
    ClaimViews views = new ClaimViews(site, account);
    List<ClaimsPage.Topic> topics = new ArrayList<>();
    bySubject.forEach((subject, findings) -> {
      List<Finding> shown =
          findings.stream()
              .filter(each -> ofKind == null || each.claim().about().kind() == ofKind)
              .filter(each -> inState == null || each.state() == inState)
              .toList();
      if (!shown.isEmpty()) {
        topics.add(
            new ClaimsPage.Topic(
                subject,
                names.name(subject),
                names.lede(subject),
                names.address(subject),
                shown.stream().map(views::of).toList(),
                account.reckonedFrom(shown).stream()
                    .map(each -> ReckoningWords.of(each, site))
                    .toList()));
      }
    });
    int shown = topics.stream().mapToInt(each -> each.claims().size()).sum();
    return Page.of(
        "claims/pages/ClaimsPage",
        site,
        new ClaimsPage(topics, counts(account), ofKind, inState, shown));
  }

  @GetMapping("/claims/{id}")
  ModelAndView one(@PathVariable String id, Site site) {
    return Page.of("claims/pages/ClaimPage", site, pages.page(id, site));
  }

  private static List<ClaimsPage.StateCount> counts(Account account) {
    Map<State, Long> counts =
        account.findings().values().stream()
            .filter(each -> !each.claim().reckoned())
            .collect(Collectors.groupingBy(Finding::state, Collectors.counting()));
    return Arrays.stream(State.values())
        .filter(counts::containsKey)
        .map(each -> new ClaimsPage.StateCount(each, counts.getOrDefault(each, 0L)))
        .toList();
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, String name) {
    if (name.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      String known =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      throw new BadInput(field, name, "claims.problem.choice", known);
    }
  }
}
