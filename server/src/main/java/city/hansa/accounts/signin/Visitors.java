package city.hansa.accounts.signin;

import city.hansa.accounts.signin.SignIns.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Reads from a request where somebody comes from. */
public final class Visitors {

  private Visitors() {}

  public static Visitor of(HttpServletRequest request) {
    return new Visitor(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
  }
}
