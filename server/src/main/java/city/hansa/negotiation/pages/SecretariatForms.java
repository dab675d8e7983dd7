package city.hansa.negotiation.pages;

import city.hansa.negotiation.Secretariat;
import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Working;
import city.hansa.site.Site;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what the secretariat sends. What cannot be taken comes back as typed. */
@Controller
class SecretariatForms {
  private final Secretariat secretariat;
  private final Answers answers;

  SecretariatForms(Secretariat secretariat, Answers answers) {
    this.secretariat = secretariat;
    this.answers = answers;
  }

  @PostMapping(NegotiationController.PROPOSAL + "/{step:decline|merge}")
  ModelAndView decide(
      @PathVariable String id,
      @PathVariable long proposal,
      @PathVariable String step,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    Working came =
        step.equals("decline")
            ? secretariat.decline(site.viewer(), id, proposal)
            : secretariat.merge(site.viewer(), id, proposal, sent);
    return answers.to(came, id, sent.number("clause"), "decide-" + proposal, sent, site);
  }

  @PostMapping(NegotiationController.CLAUSE + "/wordings")
  ModelAndView write(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    Working came = secretariat.write(site.viewer(), id, clause, sent);
    return answers.to(came, id, clause, "write", sent, site);
  }

  @PostMapping(NegotiationController.CLAUSE + "/agreement")
  ModelAndView agree(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    Working came = secretariat.agree(site.viewer(), id, clause, sent);
    return answers.to(came, id, clause, "agree", sent, site);
  }
}
