package city.hansa.negotiation.pages;

import city.hansa.actors.Presences;
import city.hansa.instruments.roll.Rolls;
import city.hansa.kernel.NotFound;
import city.hansa.negotiation.Delegates;
import city.hansa.negotiation.Draft;
import city.hansa.negotiation.DraftClause;
import city.hansa.negotiation.HandOver;
import city.hansa.negotiation.Negotiation;
import city.hansa.negotiation.Negotiations;
import city.hansa.negotiation.Secretariat;
import city.hansa.negotiation.Wording;
import city.hansa.site.FormState;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a page of a negotiation shows. */
@Component
class DraftPages {
  private final Negotiations negotiations;
  private final Rolls rolls;
  private final Presences presences;

  DraftPages(Negotiations negotiations, Rolls rolls, Presences presences) {
    this.negotiations = negotiations;
    this.rolls = rolls;
    this.presences = presences;
  }

  NegotiationPage whole(String instrument, String language, FormState form, Site site) {
    return page(instrument, 0, language, form, null, site);
  }

  /**
   * @param clause 0 for the whole
   * @throws NotFound if there is no such clause
   */
  NegotiationPage page(
      String instrument,
      long clause,
      String language,
      FormState form,
      @Nullable Wording overtaken,
      Site site) {
    Negotiation negotiation = negotiations.get(instrument, site.viewer());
    Draft draft = negotiations.draft(negotiation);
    String shown = negotiation.languages().contains(language) ? language : negotiation.lead();
    DraftClause chosen =
        clause == 0
            ? null
            : draft.find(clause).orElseThrow(() -> new NotFound(Long.toString(clause)));
    Map<String, String> names =
        presences.names(negotiation.delegations(), site.asOf().day(), site.language());
    List<Wording> history = clause == 0 ? List.of() : negotiations.history(clause, shown);
    return new NegotiationPage(
        draft,
        rolls
            .get(instrument, null, site.viewer())
            .instrument()
            .termsOn(site.asOf().day())
            .title(site.language()),
        names,
        shown,
        Delegates.speaks(site.viewer(), negotiation),
        Secretariat.merges(site.viewer(), negotiation),
        chosen,
        history,
        HandOver.may(site.viewer(), negotiation),
        form,
        overtaken);
  }
}
