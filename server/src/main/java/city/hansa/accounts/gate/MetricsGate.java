package city.hansa.accounts.gate;

import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the figures of the running server to its administrators, unless the operator opens them.
 */
class MetricsGate extends OncePerRequestFilter {
  private static final String METRICS = "/actuator/prometheus";

  private final boolean open;
  private final EarlyRefusals refusals;

  MetricsGate(boolean open, EarlyRefusals refusals) {
    this.open = open;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (open || !request.getRequestURI().startsWith(METRICS)) {
      chain.doFilter(request, response);
      return;
    }
    Viewer viewer =
        request.getAttribute(Viewer.class.getName()) instanceof Viewer known
            ? known
            : Viewer.PUBLIC;
    if (viewer.administrator()) {
      chain.doFilter(request, response);
    } else {
      Refused refused =
          viewer.signedIn()
              ? new Refused(Why.FORBIDDEN, "accounts.administratorsOnly")
              : new Refused(Why.SIGN_IN, "accounts.signIn.needed");
      refusals.answer(request, response, refused);
    }
  }
}
