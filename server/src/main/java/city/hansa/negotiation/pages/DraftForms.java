package city.hansa.negotiation.pages;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.Documents;
import city.hansa.engine.text.read.Reading;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.roll.Rolls;
import city.hansa.kernel.BadInput;
import city.hansa.negotiation.Delegates;
import city.hansa.negotiation.Negotiations;
import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Secretariat;
import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Stance;
import city.hansa.negotiation.Working;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what delegations and the secretariat send. What cannot be taken comes back as typed. */
@Controller
class DraftForms {
  private static final String PATH = NegotiationController.PATH;
  private static final String PROPOSAL = PATH + "/proposals/{proposal:\\d{1,18}}";
  private static final String CLAUSE = PATH + "/clauses/{clause:\\d{1,18}}";

  private final Negotiations negotiations;
  private final Delegates delegates;
  private final Secretariat secretariat;
  private final DraftPages pages;
  private final Rolls rolls;

  DraftForms(
      Negotiations negotiations,
      Delegates delegates,
      Secretariat secretariat,
      DraftPages pages,
      Rolls rolls) {
    this.negotiations = negotiations;
    this.delegates = delegates;
    this.secretariat = secretariat;
    this.pages = pages;
    this.rolls = rolls;
  }

  @PostMapping(PATH)
  ModelAndView open(@PathVariable String id, @RequestParam Map<String, String> sent, Site site) {
    Instrument instrument = rolls.get(id, null, site.viewer()).instrument();
    String keeper = instrument.depositaryOn(site.asOf().today());
    negotiations.allowOpening(site.viewer(), keeper);
    List<String> languages =
        Arrays.stream(sent.getOrDefault("languages", "").split("[\\s,;]+"))
            .filter(each -> each.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            .distinct()
            .toList();
    if (languages.isEmpty()) {
      BadInput wrong =
          new BadInput(
              "languages", sent.getOrDefault("languages", ""), "negotiation.refused.languages");
      ModelAndView view =
          Page.of(
              "negotiation/pages/OpeningPage",
              site,
              new OpeningPage(
                  id, instrument.title(), keeper, FormState.wrong("open", sent, wrong, site)));
      view.setStatus(HttpStatus.BAD_REQUEST);
      return view;
    }
    negotiations.open(
        site.viewer(), id, keeper, languages, text(sent.getOrDefault("text", ""), languages));
    return Page.leadTo(path(id));
  }

  private static Optional<Text> text(String typed, List<String> languages) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    byte[] file = typed.getBytes(StandardCharsets.UTF_8);
    return Documents.read(file, "draft.md", languages.getFirst()) instanceof Reading.Read read
        ? Optional.of(read.text())
        : Optional.empty();
  }

  @PostMapping(PATH + "/delegations")
  ModelAndView admit(@PathVariable String id, @RequestParam String delegation, Site site) {
    negotiations.admit(site.viewer(), id, delegation);
    return Page.leadTo(path(id) + "#delegations");
  }

  @PostMapping(PATH + "/closing")
  ModelAndView close(@PathVariable String id, @RequestParam boolean closed, Site site) {
    negotiations.close(site.viewer(), id, closed);
    return Page.leadTo(path(id));
  }

  @PostMapping(PATH + "/proposals")
  ModelAndView propose(@PathVariable String id, @RequestParam Map<String, String> sent, Site site) {
    long clause = number(sent, "clause");
    Sent proposed =
        new Sent(
            sent.getOrDefault("office", ""),
            clause == 0 ? null : clause,
            kind(sent),
            sent.getOrDefault("language", ""),
            sent.getOrDefault("heading", ""),
            sent.getOrDefault("body", ""),
            (int) number(sent, "seen"));
    Working came = delegates.propose(site.viewer(), id, proposed);
    return answer(id, clause, came, "propose", sent, site);
  }

  private static Proposal.Kind kind(Map<String, String> sent) {
    return Arrays.stream(Proposal.Kind.values())
        .filter(each -> each.name().equals(sent.get("kind")))
        .findFirst()
        .orElse(Proposal.Kind.REWORD);
  }

  @PostMapping(PROPOSAL + "/stances")
  ModelAndView stand(
      @PathVariable String id,
      @PathVariable long proposal,
      @RequestParam Map<String, String> sent,
      Site site) {
    Stance.Kind stance =
        "OBJECT".equals(sent.get("stance")) ? Stance.Kind.OBJECT : Stance.Kind.SUPPORT;
    Working came =
        delegates.stand(
            site.viewer(),
            id,
            sent.getOrDefault("office", ""),
            proposal,
            stance,
            sent.getOrDefault("words", ""));
    return answer(id, number(sent, "clause"), came, "stance-" + proposal, sent, site);
  }

  @PostMapping(PROPOSAL + "/{step:withdraw|decline|merge}")
  ModelAndView decide(
      @PathVariable String id,
      @PathVariable long proposal,
      @PathVariable String step,
      @RequestParam Map<String, String> sent,
      Site site) {
    Working came =
        switch (step) {
          case "withdraw" -> delegates.withdraw(site.viewer(), id, proposal);
          case "decline" -> secretariat.decline(site.viewer(), id, proposal);
          default -> secretariat.merge(site.viewer(), id, proposal, (int) number(sent, "seen"));
        };
    return answer(id, number(sent, "clause"), came, "decide-" + proposal, sent, site);
  }

  @PostMapping(CLAUSE + "/remarks")
  ModelAndView remark(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> sent,
      Site site) {
    Working came =
        delegates.remark(
            site.viewer(),
            id,
            sent.getOrDefault("office", ""),
            clause,
            sent.getOrDefault("words", ""));
    return answer(id, clause, came, "remark", sent, site);
  }

  @PostMapping(CLAUSE + "/wordings")
  ModelAndView write(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> sent,
      Site site) {
    Working came =
        secretariat.write(
            site.viewer(),
            id,
            clause,
            sent.getOrDefault("language", ""),
            sent.getOrDefault("number", ""),
            sent.getOrDefault("heading", ""),
            sent.getOrDefault("body", ""),
            (int) number(sent, "seen"));
    return answer(id, clause, came, "write", sent, site);
  }

  @PostMapping(CLAUSE + "/agreement")
  ModelAndView agree(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestParam Map<String, String> sent,
      Site site) {
    Working came =
        secretariat.agree(
            site.viewer(),
            id,
            clause,
            Boolean.parseBoolean(sent.getOrDefault("agreed", "true")),
            (int) number(sent, "seen"));
    return answer(id, clause, came, "agree", sent, site);
  }

  private ModelAndView answer(
      String id, long clause, Working came, String form, Map<String, String> sent, Site site) {
    String language = sent.getOrDefault("language", "");
    return switch (came) {
      case Working.Done done -> Page.leadTo(back(id, clause, language));
      case Working.Frozen frozen ->
          again(
              id,
              clause,
              refused(form, sent, "body", "negotiation.refused.frozen", site),
              null,
              HttpStatus.CONFLICT,
              site);
      case Working.Overtaken(long at, int seen, var now) ->
          again(
              id,
              at,
              refused(form, sent, "body", "negotiation.refused.overtaken", site),
              now,
              HttpStatus.CONFLICT,
              site);
      case Working.Faulty(String field, String key, Object[] arguments) ->
          again(
              id,
              clause,
              new FormState(form, sent, field, site.t(key, arguments)),
              null,
              HttpStatus.BAD_REQUEST,
              site);
    };
  }

  private static FormState refused(
      String form, Map<String, String> sent, String field, String key, Site site) {
    return new FormState(form, sent, field, site.t(key));
  }

  private ModelAndView again(
      String id,
      long clause,
      FormState form,
      city.hansa.negotiation.@Nullable Wording overtaken,
      HttpStatus status,
      Site site) {
    String template =
        clause == 0 ? "negotiation/pages/NegotiationPage" : "negotiation/pages/ClausePage";
    ModelAndView view =
        Page.of(
            template, site, pages.page(id, clause, form.value("language"), form, overtaken, site));
    view.setStatus(status);
    return view;
  }

  private static String back(String id, long clause, String language) {
    String in = language.matches("[A-Za-z0-9-]{1,20}") ? "?in=" + language : "";
    return clause == 0 ? path(id) + in : path(id) + "/clauses/" + clause + in;
  }

  private static String path(String id) {
    return "/instruments/" + id + "/negotiation";
  }

  private static long number(Map<String, String> sent, String field) {
    String text = sent.getOrDefault(field, "");
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
  }
}
