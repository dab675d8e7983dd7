package city.hansa.actors.pages;

import city.hansa.actors.ActorFilters;
import city.hansa.actors.ActorQuery;
import city.hansa.actors.Actors;
import city.hansa.actors.Division;
import city.hansa.actors.Handbooks;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The list of actors; htmx asks for its results alone and gets the address to show. */
@Controller
class ListController {
  private final Actors actors;
  private final ActorFilters filters;
  private final Handbooks handbooks;

  ListController(Actors actors, ActorFilters filters, Handbooks handbooks) {
    this.actors = actors;
    this.filters = filters;
    this.handbooks = handbooks;
  }

  @GetMapping("/actors")
  ModelAndView list(
      @RequestHeader(name = "HX-Request", required = false) @Nullable String partial,
      Site site,
      HttpServletResponse response) {
    ActorQuery query = filters.read(site.query(), site.asOf(), site.language());
    ListPageMaker maker = new ListPageMaker(site, handbooks.current(), query);
    ListPage page =
        maker.page(actors.list(query), actors.count(query), divisions(query), chosen(query));
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    if (partial == null) {
      return Page.of("actors/pages/ListPage", site, page);
    }
    String after = query.after();
    response.setHeader(
        "HX-Push-Url", maker.address("/actors", after == null ? Map.of() : Map.of("after", after)));
    return Page.of("actors/pages/ListUpdate", site, page);
  }

  private List<Division> divisions(ActorQuery query) {
    return query.country() == null
        ? List.of()
        : filters.divisions(query.country(), query.language());
  }

  private @Nullable Division chosen(ActorQuery query) {
    return query.division() == null
        ? null
        : filters.getDivision(query.division(), query.language());
  }
}
