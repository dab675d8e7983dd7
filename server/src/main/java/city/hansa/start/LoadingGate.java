package city.hansa.start;

import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Until all facts are there, every page and every call is answered 503: pages show how far the load
 * is, programs get a problem. Files such as the stylesheet pass; health and metrics do not come
 * through here at all.
 */
@Component
class LoadingGate implements HandlerInterceptor {
  private static final String RETRY_SECONDS = "5";
  private final LoadState state;
  private final Sites sites;
  private final JsonMapper json;

  LoadingGate(LoadState state, Sites sites, JsonMapper json) {
    this.state = state;
    this.sites = sites;
    this.json = json;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ModelAndViewDefiningException {
    if (state.isOpen() || isFile(request, handler)) {
      return true;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Site site = sites.of(request);
    if (request.getRequestURI().startsWith("/api/")) {
      write(problem(site, request), response);
      return false;
    }
    ModelAndView page = Page.of("start/LoadingPage", site, new LoadingPage(state.steps()));
    page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    throw new ModelAndViewDefiningException(page);
  }

  private static boolean isFile(HttpServletRequest request, Object handler) {
    boolean named = request.getRequestURI().contains(".");
    return request.getDispatcherType() == DispatcherType.ERROR
        || (named && handler instanceof ResourceHttpRequestHandler);
  }

  private ProblemDetail problem(Site site, HttpServletRequest request) {
    LoadingPage page = new LoadingPage(state.steps());
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            site.t(page.failed() ? "start.failed.detail" : "start.loading.detail"));
    problem.setTitle(site.t(page.failed() ? "start.failed" : "start.loading"));
    problem.setInstance(URI.create(request.getRequestURI()));
    return problem;
  }

  private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
