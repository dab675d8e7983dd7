package city.hansa.accounts.gate;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.site.ReadingForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a token to its scopes. */
class ScopeGate implements HandlerInterceptor {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable Set<Scope> scopes = WhoReads.scopes(request);
    if (scopes == null || !(handler instanceof HandlerMethod method)) {
      return true;
    }
    Optional<Scope> needed = needed(method);
    if (needed.isPresent()) {
      if (!scopes.contains(needed.get())) {
        throw new Refused(Why.FORBIDDEN, "tokens.scopeMissing", needed.get().word());
      }
    } else if (!READING.contains(request.getMethod()) && !ReadingForms.is(request)) {
      throw new Refused(Why.FORBIDDEN, "tokens.closed");
    } else if (!scopes.contains(Scope.READ)) {
      request.setAttribute(Viewer.class.getName(), Viewer.PUBLIC);
    }
    return true;
  }

  private static Optional<Scope> needed(HandlerMethod method) {
    @Nullable NeedsScope own = method.getMethodAnnotation(NeedsScope.class);
    @Nullable NeedsScope all =
        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), NeedsScope.class);
    return Optional.ofNullable(own == null ? all : own).map(NeedsScope::value);
  }
}
