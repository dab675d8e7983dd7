package city.hansa.site;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every refusal, once: a page for readers, problem+json (RFC 9457) for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private final Sites sites;

  Refusals(Sites sites) {
    this.sites = sites;
  }

  @ExceptionHandler
  Object badInput(BadInput refused, HttpServletRequest request) {
    Site site = sites.ofToday(request);
    String mend = site.t(refused.messageKey(), refused.messageArguments());
    if (wantsData(request)) {
      ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, site.t("problem.400"), mend, request);
      problem.setProperty("errors", List.of(Map.of("field", refused.field(), "message", mend)));
      return answer(problem);
    }
    return page(
        site,
        HttpStatus.BAD_REQUEST,
        site.t("problem.400"),
        site.t("problem.field", refused.field(), mend),
        "");
  }

  @ExceptionHandler
  Object refused(Refused refused, HttpServletRequest request) {
    HttpStatus status =
        switch (refused.why()) {
          case SIGN_IN -> HttpStatus.UNAUTHORIZED;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
          case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
          case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
        };
    Site site = sites.ofToday(request);
    if (refused.why() == Refused.Why.SIGN_IN && !wantsData(request) && isRead(request)) {
      return leadTo(site.signIn());
    }
    String title = site.t("problem." + status.value());
    String detail = site.t(refused.messageKey(), refused.messageArguments());
    return wantsData(request)
        ? answer(problem(status, title, detail, request))
        : page(site, status, title, detail, "");
  }

  @ExceptionHandler
  Object missing(MissingServletRequestParameterException refused, HttpServletRequest request) {
    return badInput(new BadInput(refused.getParameterName(), null, "problem.missing"), request);
  }

  /** A form for files that came without any. */
  @ExceptionHandler
  @Nullable Object noFile(
      MultipartException refused, HttpServletRequest request, HttpServletResponse taken) {
    return refused instanceof ErrorResponse
        ? other(refused, request, taken)
        : badInput(new BadInput("file", null, "problem.missing"), request);
  }

  @ExceptionHandler
  Object mistyped(MethodArgumentTypeMismatchException refused, HttpServletRequest request) {
    return badInput(
        new BadInput(refused.getName(), String.valueOf(refused.getValue()), "problem.type"),
        request);
  }

  /** No JSON, none at all, or something else than was asked for. */
  @ExceptionHandler
  Object unread(HttpMessageNotReadableException refused, HttpServletRequest request) {
    return badInput(new BadInput("body", null, "problem.body"), request);
  }

  @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
  Object notFound(Exception refused, HttpServletRequest request) {
    Site site = sites.ofToday(request);
    String sought = refused instanceof NotFound absent ? absent.sought() : request.getRequestURI();
    String detail = site.t("problem.404.detail", sought);
    return wantsData(request)
        ? answer(problem(HttpStatus.NOT_FOUND, site.t("problem.404"), detail, request))
        : page(site, HttpStatus.NOT_FOUND, site.t("problem.404"), detail, sought);
  }

  /** Also where it went away between the beginning of a transaction and its end. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class
  })
  Object databaseAway(Exception failure, HttpServletRequest request) {
    LOG.warn("Database not reachable: {}", failure.getMessage());
    Site site = sites.ofToday(request);
    String detail = site.t("problem.503.detail");
    return wantsData(request)
        ? answer(problem(HttpStatus.SERVICE_UNAVAILABLE, site.t("problem.503"), detail, request))
        : page(site, HttpStatus.SERVICE_UNAVAILABLE, site.t("problem.503"), detail, "");
  }

  /**
   * @param taken makes nothing the whole answer: a reader who has gone on to another page needs
   *     none
   */
  @ExceptionHandler
  @Nullable Object other(Exception failure, HttpServletRequest request, HttpServletResponse taken) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null;
    }
    HttpStatusCode status =
        failure instanceof ErrorResponse known
            ? known.getStatusCode()
            : HttpStatus.INTERNAL_SERVER_ERROR;
    if (status.is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    }
    Site site = sites.ofToday(request);
    String title = site.t(status.is5xxServerError() ? "problem.500" : "problem.400");
    String detail =
        status.is5xxServerError()
            ? site.t("problem.500.detail")
            : String.valueOf(failure.getMessage());
    return wantsData(request)
        ? answer(problem(status, title, detail, request))
        : page(site, status, title, detail, "");
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET");
  }

  private static ModelAndView leadTo(String path) {
    RedirectView view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private static boolean wantsData(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/")
        || path.startsWith("/actuator/")
        || path.startsWith("/reconcile");
  }

  private static ProblemDetail problem(
      HttpStatusCode status, String title, String detail, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    problem.setInstance(URI.create(request.getRequestURI()));
    return problem;
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ModelAndView page(
      Site site, HttpStatusCode status, String title, String detail, String sought) {
    ModelAndView page = Page.of("site/RefusalPage", site, new RefusalPage(title, detail, sought));
    page.setStatus(status);
    return page;
  }
}
