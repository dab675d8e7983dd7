package city.hansa.negotiation.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.acts.words.Wordings;
import city.hansa.negotiation.HandOver;
import city.hansa.negotiation.HandOver.Handed;
import city.hansa.negotiation.HandOver.Late;
import city.hansa.negotiation.HandOver.NotTaken;
import city.hansa.negotiation.HandOver.Unfinished;
import city.hansa.negotiation.Obstacle;
import city.hansa.negotiation.Sent;
import city.hansa.negotiation.pages.NegotiationPage;
import city.hansa.site.Site;
import city.hansa.texts.VersionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands a finished draft over to the register, by programs. */
@RestController
@Tag(name = "Negotiations")
class HandOverApi {
  private final HandOver handing;
  private final StepAnswers answers;
  private final Wordings wordings;

  HandOverApi(HandOver handing, StepAnswers answers, Wordings wordings) {
    this.handing = handing;
    this.answers = answers;
    this.wordings = wordings;
  }

  /**
   * @param versions ids of the proposed versions, the leading language first
   */
  @Schema(name = "DraftHandedOver")
  record Answer(List<String> versions) {}

  @Operation(
      summary = "Propose the text of a finished draft in every language",
      description =
          "All languages or none; the negotiation closes. 422 where clauses are not agreed, lack words, or differ between languages: errors names each. Becomes acts of the log.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Requests.HandedOver.class)))
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Answer.class)))
  @ApiResponse(responseCode = "422", description = "Not finished, or a rule says no")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping(NegotiationApi.PATH + "/handover")
  ResponseEntity<?> handOver(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable String> body,
      Site site,
      HttpServletRequest request) {
    Allowed.signedIn(site.viewer());
    Sent sent = StepAnswers.sent(body);
    int version = (int) Math.min(sent.number("version"), 10_000);
    return switch (handing.handOver(site.viewer(), id, version, site.asOf().today())) {
      case Handed(var versions) ->
          ResponseEntity.status(HttpStatus.CREATED)
              .body(new Answer(versions.stream().map(VersionId::toString).toList()));
      case Unfinished(var obstacles) -> unfinished(obstacles, site, request);
      case NotTaken(var reasons) -> notTaken(reasons, site, request);
      case Late(var why) -> answers.to(why, sent, site, request);
    };
  }

  private ResponseEntity<?> unfinished(
      List<Obstacle> obstacles, Site site, HttpServletRequest request) {
    ProblemDetail problem =
        answers.problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            site.t("negotiation.refused.unfinished"),
            site,
            request);
    problem.setProperty("errors", obstacles.stream().map(each -> error(each, site)).toList());
    return answers.answer(problem);
  }

  private static Map<String, Object> error(Obstacle obstacle, Site site) {
    return Map.of(
        "what", obstacle.what(),
        "clause", obstacle.clause(),
        "language", obstacle.language(),
        "message", NegotiationPage.words(obstacle, site));
  }

  private ResponseEntity<?> notTaken(List<Reason> reasons, Site site, HttpServletRequest request) {
    List<String> words =
        reasons.stream()
            .map(reason -> wordings.of(site, List.of(), List.of()).reason(reason))
            .distinct()
            .toList();
    HttpStatus status =
        switch (new Depositing.Refused(reasons).why()) {
          case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case CONFLICT -> HttpStatus.CONFLICT;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    return answers.answer(
        answers.problem(
            status,
            site.t("negotiation.refused.notTaken", String.join(" ", words)),
            site,
            request));
  }
}
