package city.hansa.accounts.session;

import city.hansa.accounts.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that holds a session's secret: unseen by scripts, not sent along from other sites. */
@Component
public class SessionCookie {
  static final String NAME = "hansa-session";

  private final Sessions sessions;

  SessionCookie(Sessions sessions) {
    this.sessions = sessions;
  }

  public Optional<Secret> read(HttpServletRequest request) {
    @Nullable Cookie cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie)
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .map(Secret::new);
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Secret secret) {
    set(request, response, NAME, secret.text(), sessions.longest());
  }

  public void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, NAME, "", Duration.ZERO);
  }

  /**
   * @param life zero takes it away, negative keeps it until the browser is closed
   */
  public static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration life) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
