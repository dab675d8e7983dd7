package city.hansa.claims.pages;

import city.hansa.accounts.Allowed;
import city.hansa.acts.Depositing;
import city.hansa.claims.Account;
import city.hansa.claims.Claims;
import city.hansa.claims.Finding;
import city.hansa.claims.stating.Stating;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Doubts a claim, takes one back, or settles a dispute, from the page of the claim. */
@Controller
class DecideController {
  private final Claims claims;
  private final Stating stating;

  DecideController(Claims claims, Stating stating) {
    this.claims = claims;
    this.stating = stating;
  }

  @PostMapping("/claims/{id}/{deed:dispute|withdraw|resolve}")
  ModelAndView decide(
      @PathVariable String id,
      @PathVariable String deed,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "") String reason,
      Site site) {
    Allowed.signedIn(site.viewer());
    if (reason.isBlank()) {
      throw new BadInput("reason", "", "claims.fault.required");
    }
    Account account = claims.around(site.viewer(), id, site.asOf().today());
    Finding finding = account.find(id).orElseThrow(() -> new NotFound(id));
    Stating.Deed done = Stating.Deed.valueOf(deed.toUpperCase(Locale.ROOT));
    String others = Stating.against(finding);
    Depositing came =
        stating.decide(
            site.viewer(), office, done, id, done == Stating.Deed.RESOLVE ? others : "", reason);
    if (came instanceof Depositing.Refused refused) {
      throw refusal(refused);
    }
    return Page.leadTo("/claims/" + id);
  }

  /** The first reason, as a page or a problem tells it. */
  static Refused refusal(Depositing.Refused refused) {
    var first = refused.reasons().getFirst();
    Refused.Why why =
        switch (refused.why()) {
          case RULE -> Refused.Why.RULE;
          case CONFLICT -> Refused.Why.CONFLICT;
          case FORBIDDEN -> Refused.Why.FORBIDDEN;
        };
    return new Refused(why, first.messageKey(), first.arguments().toArray());
  }
}
