package city.hansa.negotiation.pages;

import city.hansa.negotiation.Negotiations;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a draft and its clauses to those who work on it. */
@Controller
class NegotiationController {
  static final String PATH = "/instruments/{id}/negotiation";
  static final String PROPOSAL = PATH + "/proposals/{proposal:\\d{1,18}}";
  static final String CLAUSE = PATH + "/clauses/{clause:\\d{1,18}}";

  private final DraftPages pages;
  private final Negotiations negotiations;
  private final OpeningForms opening;

  NegotiationController(DraftPages pages, Negotiations negotiations, OpeningForms opening) {
    this.pages = pages;
    this.negotiations = negotiations;
    this.opening = opening;
  }

  /** The draft; where none has been opened, the way to open it for those who may. */
  @GetMapping(PATH)
  ModelAndView whole(
      @PathVariable String id,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    if (!negotiations.exists(id)) {
      return opening.form(id, FormState.empty("open"), site);
    }
    return Page.of(
        "negotiation/pages/NegotiationPage", site, pages.whole(id, in, FormState.empty(""), site));
  }

  @GetMapping(CLAUSE)
  ModelAndView clause(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    return Page.of(
        "negotiation/pages/ClausePage",
        site,
        pages.page(id, clause, in, FormState.empty(""), null, site));
  }

  /** One clause as the page of the whole shows it, for pages that are open. */
  @GetMapping(CLAUSE + "/row")
  ModelAndView row(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    return Page.of(
        "negotiation/pages/row", site, pages.page(id, clause, in, FormState.empty(""), null, site));
  }

  /** What others said and did to one clause, for its page while it is open. */
  @GetMapping(CLAUSE + "/work")
  ModelAndView work(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    return Page.of(
        "negotiation/pages/work",
        site,
        pages.page(id, clause, in, FormState.empty(""), null, site));
  }
}
