package city.hansa.negotiation.pages;

import city.hansa.accounts.Allowed;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.roll.Rolls;
import city.hansa.kernel.BadInput;
import city.hansa.negotiation.Opening;
import city.hansa.negotiation.Sent;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens a negotiation, admits delegations, closes it and takes it up again. */
@Controller
class OpeningForms {
  private static final String PATH = NegotiationController.PATH;

  private final Opening opening;
  private final Rolls rolls;

  OpeningForms(Opening opening, Rolls rolls) {
    this.opening = opening;
    this.rolls = rolls;
  }

  /** The form, for those who may. */
  ModelAndView form(String id, FormState form, Site site) {
    Allowed.signedIn(site.viewer());
    Instrument instrument = rolls.get(id, null, site.viewer()).instrument();
    String keeper = instrument.depositaryOn(site.asOf().today());
    opening.allow(site.viewer(), keeper);
    String title = instrument.termsOn(site.asOf().today()).title(site.language());
    return Page.of("negotiation/pages/OpeningPage", site, new OpeningPage(id, title, keeper, form));
  }

  @PostMapping(PATH)
  ModelAndView open(@PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    Instrument instrument = rolls.get(id, null, site.viewer()).instrument();
    String keeper = instrument.depositaryOn(site.asOf().today());
    try {
      opening.open(site.viewer(), id, keeper, new Sent(typed));
    } catch (BadInput wrong) {
      ModelAndView view = form(id, FormState.wrong("open", typed, wrong, site), site);
      view.setStatus(HttpStatus.BAD_REQUEST);
      return view;
    }
    return Page.leadTo(Answers.path(id));
  }

  @PostMapping(PATH + "/delegations")
  ModelAndView admit(@PathVariable String id, @RequestParam String delegation, Site site) {
    opening.admit(site.viewer(), id, delegation);
    return Page.leadTo(Answers.path(id) + "#delegations");
  }

  @PostMapping(PATH + "/closing")
  ModelAndView close(@PathVariable String id, @RequestParam boolean closed, Site site) {
    opening.close(site.viewer(), id, closed);
    return Page.leadTo(Answers.path(id));
  }
}
