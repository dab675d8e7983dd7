package city.hansa.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Proves that a form came from a page of ours.
 *
 * @param name of the form's hidden field
 * @param value empty where nothing is asked
 */
public record FormToken(String name, String value) {

  static FormToken of(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new FormToken(token.getParameterName(), token.getToken())
        : new FormToken("_csrf", "");
  }
}
