package city.hansa.negotiation.pages;

import city.hansa.accounts.Allowed;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.roll.Rolls;
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

  private final DraftPages pages;
  private final Negotiations negotiations;
  private final Rolls rolls;

  NegotiationController(DraftPages pages, Negotiations negotiations, Rolls rolls) {
    this.pages = pages;
    this.negotiations = negotiations;
    this.rolls = rolls;
  }

  /** The draft; where none has been opened, the way to open it for those who may. */
  @GetMapping(PATH)
  ModelAndView whole(
      @PathVariable String id,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    if (!negotiations.exists(id)) {
      return opening(id, FormState.empty("open"), site);
    }
    return Page.of(
        "negotiation/pages/NegotiationPage", site, pages.whole(id, in, FormState.empty(""), site));
  }

  private ModelAndView opening(String id, FormState form, Site site) {
    Allowed.signedIn(site.viewer());
    Instrument instrument = rolls.get(id, null, site.viewer()).instrument();
    String keeper = instrument.depositaryOn(site.asOf().today());
    negotiations.allowOpening(site.viewer(), keeper);
    return Page.of(
        "negotiation/pages/OpeningPage",
        site,
        new OpeningPage(
            id, instrument.termsOn(site.asOf().today()).title(site.language()), keeper, form));
  }

  @GetMapping(PATH + "/clauses/{clause:\\d{1,18}}")
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
  @GetMapping(PATH + "/clauses/{clause:\\d{1,18}}/row")
  ModelAndView row(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam(required = false, defaultValue = "") String in,
      Site site) {
    return Page.of(
        "negotiation/pages/row", site, pages.page(id, clause, in, FormState.empty(""), null, site));
  }

  /** What others said and did to one clause, for its page while it is open. */
  @GetMapping(PATH + "/clauses/{clause:\\d{1,18}}/work")
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
