package city.hansa.negotiation.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.negotiation.Secretariat;
import city.hansa.negotiation.Sent;
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

/** What the secretariat does, by programs. */
@RestController
@RequestMapping(NegotiationApi.PATH)
@Tag(name = "Negotiations")
@NeedsScope(Scope.ACTS_WRITE)
class SecretariatApi {
  private static final String PROPOSAL = "/proposals/{proposal:\\d{1,18}}";
  private static final String CLAUSE = "/clauses/{clause:\\d{1,18}}";

  private final Secretariat secretariat;
  private final StepAnswers answers;

  SecretariatApi(Secretariat secretariat, StepAnswers answers) {
    this.secretariat = secretariat;
    this.answers = answers;
  }

  @Operation(
      summary = "Carry out a proposal in the text",
      description =
          "seen is the revision of the words that you saw. 409 where they are others by now: cause, now and sent.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Merged.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "Somebody was quicker; nothing is lost")
  @PostMapping(PROPOSAL + "/merge")
  ResponseEntity<?> merge(
      @PathVariable String id,
      @PathVariable long proposal,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    Allowed.signedIn(site.viewer());
    Sent sent = StepAnswers.sent(body);
    return answers.to(secretariat.merge(site.viewer(), id, proposal, sent), sent, site, request);
  }

  @Operation(summary = "Take a proposal no further")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "It was decided meanwhile")
  @PostMapping(PROPOSAL + "/decline")
  ResponseEntity<?> decline(
      @PathVariable String id, @PathVariable long proposal, Site site, HttpServletRequest request) {
    Allowed.signedIn(site.viewer());
    return answers.to(
        secretariat.decline(site.viewer(), id, proposal), new Sent(Map.of()), site, request);
  }

  @Operation(
      summary = "Write the words of a clause, such as those of another language",
      description =
          "409 where the clause was agreed or its words changed meanwhile: now holds the words as they stand, sent what you sent.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Written.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "Somebody was quicker; nothing is lost")
  @PostMapping(CLAUSE + "/wordings")
  ResponseEntity<?> write(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    Allowed.signedIn(site.viewer());
    Sent sent = StepAnswers.sent(body);
    return answers.to(secretariat.write(site.viewer(), id, clause, sent), sent, site, request);
  }

  @Operation(
      summary = "Declare a clause agreed, or open it again",
      description = "seen is the revision in the leading language.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.Agreed.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StepAnswers.Step.class)))
  @ApiResponse(responseCode = "409", description = "Its words changed meanwhile")
  @PostMapping(CLAUSE + "/agreement")
  ResponseEntity<?> agree(
      @PathVariable String id,
      @PathVariable long clause,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    Allowed.signedIn(site.viewer());
    Sent sent = StepAnswers.sent(body);
    return answers.to(secretariat.agree(site.viewer(), id, clause, sent), sent, site, request);
  }
}
