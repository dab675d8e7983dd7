package city.hansa.negotiation.api;

import city.hansa.negotiation.Sent;
import city.hansa.negotiation.Wording;
import city.hansa.negotiation.Working;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a step: its number, or a problem that holds what stands and what was sent. */
@Component
class StepAnswers {

  /**
   * What was done.
   *
   * @param change its number; the draft and the stream of events name the same
   * @param clause concerned; 0 for the draft as a whole
   * @param made id of the proposal, stance or remark; 0 if none was made
   */
  @Schema(name = "DraftStep")
  record Step(long change, long clause, long made) {}

  ResponseEntity<?> to(Working came, Sent sent, Site site, HttpServletRequest request) {
    return switch (came) {
      case Working.Done(long clause, long change, long made) ->
          ResponseEntity.status(made == 0 ? HttpStatus.OK : HttpStatus.CREATED)
              .body(new Step(change, clause, made));
      case Working.Conflict conflict -> {
        ProblemDetail problem =
            problem(HttpStatus.CONFLICT, site.t(conflict.messageKey()), site, request);
        problem.setProperty("cause", conflict.cause());
        problem.setProperty("clause", conflict.clause());
        problem.setProperty("now", now(conflict.now()));
        problem.setProperty("sent", sent.fields());
        yield answer(problem);
      }
      case Working.Faulty(String field, String key, Object[] arguments) -> {
        String words = site.t(key, arguments);
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, words, site, request);
        problem.setProperty("errors", List.of(Map.of("field", field, "message", words)));
        yield answer(problem);
      }
    };
  }

  private static @Nullable WordingFacts now(@Nullable Wording wording) {
    return wording == null ? null : WordingFacts.of(wording);
  }

  ProblemDetail problem(HttpStatus status, String detail, Site site, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(
        status == HttpStatus.CONFLICT
            ? site.t("negotiation.refused.conflict")
            : site.t("problem." + status.value()));
    problem.setInstance(URI.create(request.getRequestURI()));
    return problem;
  }

  ResponseEntity<?> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** What came as JSON: absent and null are the same, numbers and truth values are text. */
  static Sent sent(Map<String, @Nullable String> body) {
    Map<String, String> fields = new LinkedHashMap<>();
    body.forEach((name, value) -> {
      if (value != null) {
        fields.put(name, value);
      }
    });
    return new Sent(fields);
  }
}
