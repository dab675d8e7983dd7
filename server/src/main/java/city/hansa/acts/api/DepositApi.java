package city.hansa.acts.api;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Families;
import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import city.hansa.engine.ledger.Receipt;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deposits acts. */
@RestController
@RequestMapping("/api/v1/acts")
@Tag(name = "Acts")
class DepositApi {
  private static final int LONGEST_KEY = 200;
  private final Depository depository;
  private final DraftReader drafts;
  private final Families families;

  DepositApi(Depository depository, DraftReader drafts, Families families) {
    this.depository = depository;
    this.drafts = drafts;
    this.families = families;
  }

  /** What was deposited, with the receipt to keep. */
  @Schema(name = "Deposited")
  record Answer(ActFacts act, @JsonRawValue @Schema(type = "object") String receipt) {}

  @Operation(
      summary = "Deposit an act",
      description =
          "Answers when the act is durable and in the log. With an Idempotency-Key the same request can be sent again: it is written once. See /api/v1/act-types for the fields.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DraftForm.class)))
  @ApiResponse(
      responseCode = "201",
      description = "Deposited",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
  @ApiResponse(responseCode = "200", description = "The same had been deposited before")
  @ApiResponse(responseCode = "403", description = "This account may not")
  @ApiResponse(responseCode = "409", description = "Another act came first")
  @ApiResponse(responseCode = "422", description = "A rule says no")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> deposit(
      @RequestBody byte[] body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @Parameter(hidden = true) Viewer viewer,
      @Parameter(hidden = true) Site site) {
    if (!viewer.signedIn()) {
      throw new Refused(Refused.Why.SIGN_IN, "acts.problem.signIn");
    }
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new BadInput("Idempotency-Key", key, "acts.problem.key", LONGEST_KEY);
    }
    return switch (depository.deposit(viewer, drafts.read(body, viewer), key)) {
      case Depositing.Deposited(Act act, Receipt receipt) ->
          ResponseEntity.created(URI.create("/api/v1/acts/" + act.number()))
              .body(answer(act, receipt, viewer));
      case Depositing.AlreadyDeposited(Act act, Receipt receipt) ->
          ResponseEntity.ok(answer(act, receipt, viewer));
      case Depositing.Refused refused -> problem(refused, site);
    };
  }

  private Answer answer(Act act, Receipt receipt, Viewer viewer) {
    return new Answer(ActFacts.of(act, families, viewer), receipt.text());
  }

  private static ResponseEntity<?> problem(Depositing.Refused refused, Site site) {
    Wording words = new Wording(site, Map.of());
    HttpStatus status =
        switch (refused.why()) {
          case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case CONFLICT -> HttpStatus.CONFLICT;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    List<String> texts = refused.reasons().stream().map(words::reason).toList();
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.join(" ", texts));
    problem.setTitle(site.t("acts.problem.refused"));
    problem.setInstance(URI.create("/api/v1/acts"));
    problem.setProperty(
        "errors", refused.reasons().stream().map(each -> error(each, words)).toList());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Map<String, String> error(Reason reason, Wording words) {
    return Map.of(
        "field", reason.field(),
        "why", reason.why().name(),
        "message", words.reason(reason));
  }
}
