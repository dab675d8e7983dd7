package city.hansa.negotiation.pages;

import city.hansa.negotiation.Delegates;
import city.hansa.negotiation.Sent;
import city.hansa.site.Site;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what delegations send. What cannot be taken comes back as typed. */
@Controller
class DelegateForms {
  private static final String PATH = NegotiationController.PATH;

  private final Delegates delegates;
  private final Answers answers;

  DelegateForms(Delegates delegates, Answers answers) {
    this.delegates = delegates;
    this.answers = answers;
  }

  @PostMapping(PATH + "/proposals")
  ModelAndView propose(
      @PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    Sent sent = new Sent(typed);
    return answers.to(
        delegates.propose(site.viewer(), id, sent),
        id,
        sent.number("clause"),
        "propose",
        sent,
        site);
  }

  @PostMapping(NegotiationController.PROPOSAL + "/stances")
  ModelAndView stand(
      @PathVariable String id,
      @PathVariable long proposal,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    return answers.to(
        delegates.stand(site.viewer(), id, proposal, sent),
        id,
        sent.number("clause"),
        "stance-" + proposal,
        sent,
        site);
  }

  @PostMapping(NegotiationController.PROPOSAL + "/withdraw")
  ModelAndView withdraw(
      @PathVariable String id,
      @PathVariable long proposal,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    return answers.to(
        delegates.withdraw(site.viewer(), id, proposal),
        id,
        sent.number("clause"),
        "decide-" + proposal,
        sent,
        site);
  }

  @PostMapping(NegotiationController.CLAUSE + "/remarks")
  ModelAndView remark(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> typed,
      Site site) {
    Sent sent = new Sent(typed);
    return answers.to(
        delegates.remark(site.viewer(), id, clause, sent), id, clause, "remark", sent, site);
  }
}
