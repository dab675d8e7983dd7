package city.hansa.claims.pages;

import city.hansa.claims.Account;
import city.hansa.claims.ClaimFilters;
import city.hansa.claims.ClaimQuery;
import city.hansa.claims.Claims;
import city.hansa.claims.Finding;
import city.hansa.claims.Listing;
import city.hansa.claims.State;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
  ModelAndView list(Site site) {
    ClaimQuery query = ClaimFilters.read(site.query());
    Listing listing = claims.list(site.viewer(), query, site.asOf().day());
    return Page.of(
        "claims/pages/ClaimsPage",
        site,
        new ClaimsPage(
            topics(listing, site),
            counts(listing.account()),
            query,
            listing.fitting(),
            listing.next()));
  }

  private List<ClaimsPage.Topic> topics(Listing listing, Site site) {
    Map<String, List<Finding>> bySubject =
        listing.items().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.claim().about().subject(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Subjects.Named names = subjects.among(bySubject.keySet(), site);
    ClaimViews views = new ClaimViews(site, listing.account());
    return bySubject.entrySet().stream()
        .map(each ->
            new ClaimsPage.Topic(
                each.getKey(),
                names.name(each.getKey()),
                names.lede(each.getKey()),
                names.address(each.getKey()),
                each.getValue().stream().map(views::of).toList(),
                listing.account().reckonedFrom(each.getValue()).stream()
                    .map(reckoning -> ReckoningWords.of(reckoning, site))
                    .toList()))
        .toList();
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
}
