package city.hansa.negotiation.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.instruments.roll.Rolls;
import city.hansa.negotiation.Negotiations;
import city.hansa.negotiation.Opening;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens, admits and closes, by programs. */
@RestController
@RequestMapping(NegotiationApi.PATH)
@Tag(name = "Negotiations")
@NeedsScope(Scope.ACTS_WRITE)
class OpeningApi {
  private final Opening opening;
  private final Negotiations negotiations;
  private final Rolls rolls;

  OpeningApi(Opening opening, Negotiations negotiations, Rolls rolls) {
    this.opening = opening;
    this.negotiations = negotiations;
    this.rolls = rolls;
  }

  private DraftFacts facts(String id, Site site) {
    return DraftFacts.of(negotiations.draft(negotiations.get(id, site.viewer())));
  }

  @Operation(
      summary = "Open a negotiation on an instrument that your office keeps",
      description = "409 if there is one already.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Opened.class)))
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DraftFacts open(
      @PathVariable String id, @RequestBody Map<String, @Nullable String> body, Site site) {
    Allowed.signedIn(site.viewer());
    String keeper =
        rolls.get(id, null, site.viewer()).instrument().depositaryOn(site.asOf().today());
    opening.open(site.viewer(), id, keeper, StepAnswers.sent(body));
    return facts(id, site);
  }

  @Operation(summary = "Admit a delegation: an organisation that works on this server")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Admitted.class)))
  @PostMapping("/delegations")
  DraftFacts admit(
      @PathVariable String id, @RequestBody Map<String, @Nullable String> body, Site site) {
    Allowed.signedIn(site.viewer());
    opening.admit(site.viewer(), id, StepAnswers.sent(body).text("delegation"));
    return facts(id, site);
  }

  @Operation(summary = "Close the negotiation, or take it up again with closed false")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Closed.class)))
  @PostMapping("/closing")
  DraftFacts close(
      @PathVariable String id, @RequestBody Map<String, @Nullable String> body, Site site) {
    Allowed.signedIn(site.viewer());
    boolean closed = !StepAnswers.sent(body).text("closed").equals("false");
    opening.close(site.viewer(), id, closed);
    return facts(id, site);
  }
}
