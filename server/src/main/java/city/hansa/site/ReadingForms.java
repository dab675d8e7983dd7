package city.hansa.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Forms that are sent by POST only because they are long, and change nothing: they need no proof
 * that they came from a page of ours, so that readers get no cookie for them.
 */
public final class ReadingForms {
  private static final Set<String> PATHS =
      Set.of("/represent", "/api/v1/represent", "/verify", "/reconcile");

  private ReadingForms() {}

  public static boolean is(HttpServletRequest request) {
    return request.getMethod().equals("POST") && PATHS.contains(request.getRequestURI());
  }
}
