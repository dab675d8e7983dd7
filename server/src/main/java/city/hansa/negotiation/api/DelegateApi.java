package city.hansa.negotiation.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.negotiation.Delegates;
import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Working;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What delegations do, by programs. */
@RestController
@RequestMapping(NegotiationApi.PATH)
@Tag(name = "Negotiations")
@NeedsScope(Scope.ACTS_WRITE)
class DelegateApi {
  private static final String PROPOSAL = "/proposals/{proposal:\\d{1,18}}";
  private static final String CLAUSE = "/clauses/{clause:\\d{1,18}}";

  private final Delegates delegates;
  private final StepAnswers answers;

  DelegateApi(Delegates delegates, StepAnswers answers) {
    this.delegates = delegates;
    this.answers = answers;
  }

  /** A step of a delegation. */
  private interface Deed {
    Working done(Sent sent);
  }

  private ResponseEntity<?> step(
      Map<String, @Nullable String> body, Site site, HttpServletRequest request, Deed deed) {
    Allowed.signedIn(site.viewer());
    Sent sent = StepAnswers.sent(body);
    return answers.to(deed.done(sent), sent, site, request);
  }

  @Operation(
      summary = "Propose other words, brackets, a new clause or a deletion",
      description =
          "Nothing is overwritten: what stands and other proposals stay. 409 where the clause was agreed or deleted, or the words to bracket changed, meanwhile: cause, now (the words as they stand) and sent (what you sent).")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Proposed.class)))
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "Somebody was quicker; nothing is lost")
  @PostMapping("/proposals")
  ResponseEntity<?> propose(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    return step(body, site, request, sent -> delegates.propose(site.viewer(), id, sent));
  }

  @Operation(
      summary = "Support a proposal, or object to it",
      description = "The latest word of an office counts, the earlier ones stay.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Stood.class)))
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "It was decided meanwhile")
  @PostMapping(PROPOSAL + "/stances")
  ResponseEntity<?> stand(
      @PathVariable String id,
      @PathVariable long proposal,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    return step(body, site, request, sent -> delegates.stand(site.viewer(), id, proposal, sent));
  }

  @Operation(summary = "Take your own proposal back")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "It was decided meanwhile")
  @PostMapping(PROPOSAL + "/withdraw")
  ResponseEntity<?> withdraw(
      @PathVariable String id, @PathVariable long proposal, Site site, HttpServletRequest request) {
    return step(Map.of(), site, request, sent -> delegates.withdraw(site.viewer(), id, proposal));
  }

  @Operation(summary = "Say something about a clause as a whole")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Remarked.class)))
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "The clause was deleted meanwhile")
  @PostMapping(CLAUSE + "/remarks")
  ResponseEntity<?> remark(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    return step(body, site, request, sent -> delegates.remark(site.viewer(), id, clause, sent));
  }
}
