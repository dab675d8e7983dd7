package city.hansa.negotiation.pages;

import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Wording;
import city.hansa.negotiation.Working;
import city.hansa.negotiation.Working.Cause;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form: leads on, or shows the page again with what was typed and what is wrong. */
@Component
class Answers {
  /** Then the page of the clause is no more, or has no form to hold what was typed. */
  private static final Set<Cause> OVER = Set.of(Cause.REMOVED, Cause.CLOSED);

  private final DraftPages pages;

  Answers(DraftPages pages) {
    this.pages = pages;
  }

  /**
   * @param clause on whose page the form stood; 0 for that of the whole
   * @param form its id
   */
  ModelAndView to(Working came, String id, long clause, String form, Sent sent, Site site) {
    return switch (came) {
      case Working.Done done -> Page.leadTo(back(id, clause, sent.language()));
      case Working.Conflict conflict -> {
        FormState state = new FormState(form, sent.fields(), "body", site.t(conflict.messageKey()));
        long shown = OVER.contains(conflict.cause()) ? 0 : clause;
        @Nullable Wording now = conflict.cause() == Cause.OVERTAKEN ? conflict.now() : null;
        yield again(id, shown, state, now, HttpStatus.CONFLICT, site);
      }
      case Working.Faulty(String field, String key, Object[] arguments) -> {
        FormState state = new FormState(form, sent.fields(), field, site.t(key, arguments));
        yield again(id, clause, state, null, HttpStatus.BAD_REQUEST, site);
      }
    };
  }

  private ModelAndView again(
      String id,
      long clause,
      FormState form,
      @Nullable Wording overtaken,
      HttpStatus status,
      Site site) {
    String template =
        clause == 0 ? "negotiation/pages/NegotiationPage" : "negotiation/pages/ClausePage";
    NegotiationPage page = pages.page(id, clause, form.value("language"), form, overtaken, site);
    ModelAndView view = Page.of(template, site, page);
    view.setStatus(status);
    return view;
  }

  private static String back(String id, long clause, String language) {
    String in = language.matches("[A-Za-z0-9-]{1,20}") ? "?in=" + language : "";
    return clause == 0 ? path(id) + in : path(id) + "/clauses/" + clause + in;
  }

  static String path(String id) {
    return "/instruments/" + id + "/negotiation";
  }
}
