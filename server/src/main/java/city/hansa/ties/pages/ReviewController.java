package city.hansa.ties.pages;

import city.hansa.acts.Depository.Batch;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The review of all ties with a country, and the decision to pause some of them in one step. */
@Hidden
@Controller
class ReviewController {
  private final ReviewPages pages;
  private final Pausing pausing;

  ReviewController(ReviewPages pages, Pausing pausing) {
    this.pages = pages;
    this.pausing = pausing;
  }

  @GetMapping("/ties/review")
  ModelAndView review(Site site) {
    String paused = site.query().getOrDefault("paused", "");
    int done = paused.matches("\\d{1,5}") ? Integer.parseInt(paused) : 0;
    return Page.of(
        "ties/pages/ReviewPage",
        site,
        pages.page(site.query(), Set.of(), Map.of(), List.of(), done, site));
  }

  /** All of the chosen or none; what was typed stays. */
  @PostMapping("/ties/review")
  ModelAndView pause(@RequestParam MultiValueMap<String, String> sent, Site site, Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Refused.Why.SIGN_IN, "acts.problem.signIn");
    }
    Map<String, String> typed = sent.toSingleValueMap();
    Set<String> chosen = new HashSet<>(sent.getOrDefault("tie", List.of()));
    String office = ReviewPages.office(viewer);
    if (office.isEmpty()) {
      throw new Refused(Refused.Why.FORBIDDEN, "ties.review.forbidden");
    }
    Pausing.Outcome outcome = pausing.pause(chosen, typed, office, site);
    if (outcome instanceof Pausing.Outcome.Paused(Batch batch)) {
      return Page.leadTo(
          "/ties/review?country="
              + site.encode(typed.getOrDefault("country", ""))
              + "&paused="
              + batch.right());
    }
    List<String> problems =
        outcome instanceof Pausing.Outcome.Stopped(List<String> reasons) ? reasons : List.of();
    ModelAndView again =
        Page.of("ties/pages/ReviewPage", site, pages.page(typed, chosen, typed, problems, 0, site));
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }
}
