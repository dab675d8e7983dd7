package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search for readers: a page of results, and the few shown while they type. */
@Controller
class SearchController {
  static final String RETRY_AFTER_SECONDS = "3";
  private static final String SUGGESTED = "8";
  private static final String ON_A_PAGE = "50";
  private static final int INSTRUMENTS_SUGGESTED = 3;
  private static final int INSTRUMENTS_ON_A_PAGE = 20;
  private final Search search;
  private final InstrumentSearch instruments;

  SearchController(Search search, InstrumentSearch instruments) {
    this.search = search;
    this.instruments = instruments;
  }

  @GetMapping("/search")
  ModelAndView page(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String country,
      Site site,
      HttpServletResponse response) {
    SearchQuery query = SearchQuery.of(q, kind, country, ON_A_PAGE);
    Finding finding = search.search(query, site.asOf().day(), site.language());
    Kind only = query.kinds().size() == 1 ? query.kinds().iterator().next() : null;
    SearchPage page =
        new SearchPage(
            query.words(), only, finding, instruments.search(query, INSTRUMENTS_ON_A_PAGE, site));
    return withStatus(Page.of("search/SearchPage", site, page), finding, response);
  }

  /** A fragment: the options of the list under the search field. */
  @GetMapping("/search/suggest")
  ModelAndView suggest(
      @RequestParam(required = false) @Nullable String q, Site site, HttpServletResponse response) {
    SearchQuery query = SearchQuery.of(q, null, null, SUGGESTED);
    Finding finding = search.search(query, site.asOf().day(), site.language());
    List<Hit> hits =
        switch (finding) {
          case Finding.Found(List<Hit> found) -> found;
          case Finding.StillBuilding() -> List.of();
        };
    return withStatus(
        Page.of(
            "search/Suggestions",
            site,
            new Suggestions(hits, instruments.search(query, INSTRUMENTS_SUGGESTED, site))),
        finding,
        response);
  }

  private static ModelAndView withStatus(
      ModelAndView page, Finding finding, HttpServletResponse response) {
    if (finding instanceof Finding.StillBuilding) {
      page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return page;
  }
}
