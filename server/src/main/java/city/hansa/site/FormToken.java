package city.hansa.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Proves that a form came from a page of ours. Asked for only by pages that have such a form,
 * because making it may set a cookie.
 */
public final class FormToken {
  private static final String USUAL = "_csrf";

  private final Supplier<String> name;
  private final Supplier<String> value;

  private FormToken(Supplier<String> name, Supplier<String> value) {
    this.name = name;
    this.value = value;
  }

  static FormToken of(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new FormToken(token::getParameterName, token::getToken)
        : new FormToken(() -> USUAL, () -> "");
  }

  /** For what is shown away from the site, where there are no forms. */
  static FormToken none() {
    return new FormToken(() -> USUAL, () -> "");
  }

  /** Of the form's hidden field. */
  public String name() {
    return name.get();
  }

  /** Empty where nothing is asked. */
  public String value() {
    return value.get();
  }
}
