package city.hansa.negotiation.pages;

import city.hansa.acts.words.Wordings;
import city.hansa.negotiation.HandOver;
import city.hansa.negotiation.HandOver.Handed;
import city.hansa.negotiation.HandOver.Late;
import city.hansa.negotiation.HandOver.NotTaken;
import city.hansa.negotiation.HandOver.Unfinished;
import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Working;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One button: the finished draft goes into the register. */
@Controller
class HandOverForm {
  private final HandOver handing;
  private final Answers answers;
  private final Wordings wordings;

  HandOverForm(HandOver handing, Answers answers, Wordings wordings) {
    this.handing = handing;
    this.answers = answers;
    this.wordings = wordings;
  }

  @PostMapping(NegotiationController.PATH + "/handover")
  ModelAndView handOver(
      @PathVariable String id, @RequestParam Map<String, String> typed, Site site) {
    Sent sent = new Sent(typed);
    int version = (int) Math.min(sent.number("version"), 10_000);
    return switch (handing.handOver(site.viewer(), id, version, site.asOf().today())) {
      case Handed handed -> Page.leadTo("/instruments/" + id + "/texts");
      case Unfinished unfinished ->
          answers.to(fault("negotiation.refused.unfinished"), id, 0, "handover", sent, site);
      case NotTaken(var reasons) -> {
        String words =
            reasons.stream()
                .map(reason -> wordings.of(site, List.of(), List.of()).reason(reason))
                .distinct()
                .collect(Collectors.joining(" "));
        yield answers.to(
            fault("negotiation.refused.notTaken", words), id, 0, "handover", sent, site);
      }
      case Late(Working why) -> answers.to(why, id, 0, "handover", sent, site);
    };
  }

  private static Working fault(String key, Object... arguments) {
    return new Working.Faulty("version", key, arguments);
  }
}
