package city.hansa.negotiation.api;

import city.hansa.kernel.NotFound;
import city.hansa.negotiation.Changes;
import city.hansa.negotiation.Draft;
import city.hansa.negotiation.DraftClause;
import city.hansa.negotiation.Negotiation;
import city.hansa.negotiation.Negotiations;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts as data, for those who work on them. */
@RestController
@RequestMapping(NegotiationApi.PATH)
@Tag(
    name = "Negotiations",
    description = "Delegations at work on a draft; whoever is of none finds nothing")
class NegotiationApi {
  static final String PATH = "/api/v1/instruments/{id}/negotiation";

  private final Negotiations negotiations;

  NegotiationApi(Negotiations negotiations) {
    this.negotiations = negotiations;
  }

  @Operation(
      summary = "A draft with all that was said",
      description =
          "Clauses with address, state, words in every language, brackets, proposals with support and objection, and remarks. A token needs the scope read, and its person a role at a delegation.")
  @GetMapping
  DraftFacts whole(
      @Parameter(description = "Id of the instrument", example = "clean-air-pact-2027")
          @PathVariable
          String id,
      Site site) {
    return DraftFacts.of(draft(id, site));
  }

  private Draft draft(String id, Site site) {
    return negotiations.draft(negotiations.get(id, site.viewer()));
  }

  @Operation(summary = "One clause of a draft")
  @GetMapping("/clauses/{clause:\\d{1,18}}")
  DraftFacts.ClauseFacts clause(@PathVariable String id, @PathVariable long clause, Site site) {
    Draft draft = draft(id, site);
    return DraftFacts.ClauseFacts.of(
        found(draft, clause), draft.addresses().getOrDefault(clause, ""));
  }

  private static DraftClause found(Draft draft, long clause) {
    return draft.find(clause).orElseThrow(() -> new NotFound(Long.toString(clause)));
  }

  /** All in one answer, the latest first. */
  record History(List<WordingFacts> items) {}

  @Operation(summary = "Every wording that a clause ever had in a language, the latest first")
  @GetMapping("/clauses/{clause:\\d{1,18}}/wordings")
  History history(
      @PathVariable String id,
      @PathVariable long clause,
      @Parameter(description = "The leading one if absent", example = "fr")
          @RequestParam(defaultValue = "")
          String language,
      Site site) {
    Negotiation negotiation = negotiations.get(id, site.viewer());
    found(negotiations.draft(negotiation), clause);
    String read = language.isEmpty() ? negotiation.lead() : language;
    return new History(negotiations.history(clause, read).stream().map(WordingFacts::of).toList());
  }

  @Operation(
      summary = "Which clauses have changed since a change",
      description =
          "For programs that do not listen at /live. 0 among the clauses stands for their order.")
  @GetMapping("/changes")
  Changes changes(
      @PathVariable String id,
      @Parameter(description = "Number of a change; 0 for the beginning")
          @RequestParam(defaultValue = "0")
          long since,
      Site site) {
    negotiations.get(id, site.viewer());
    return negotiations.changedSince(id, Math.max(0, since));
  }
}
