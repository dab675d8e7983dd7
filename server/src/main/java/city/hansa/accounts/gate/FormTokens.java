package city.hansa.accounts.gate;

import city.hansa.accounts.Secret;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.SessionCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * What proves that a form came from a page of ours. Whoever is signed in has one made from the
 * session's secret, so that nothing is kept; the few forms before the sign-in set a cookie, and
 * only when they are shown.
 */
class FormTokens implements CsrfTokenRepository {
  private static final String COOKIE = "hansa-form";
  static final String HEADER = "X-CSRF-TOKEN";
  private static final String PARAMETER = "_csrf";

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return ofSession(request).orElseGet(() -> token(Secret.random().text()));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (Presence.of(request).isEmpty() && token != null) {
      SessionCookie.set(request, response, COOKIE, token.getToken(), Duration.ofSeconds(-1));
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return ofSession(request).orElseGet(() -> ofCookie(request));
  }

  private static Optional<CsrfToken> ofSession(HttpServletRequest request) {
    return Presence.of(request).map(presence -> token(derived(presence.secret())));
  }

  private static @Nullable CsrfToken ofCookie(HttpServletRequest request) {
    @Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null || cookie.getValue().isEmpty() ? null : token(cookie.getValue());
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, PARAMETER, value);
  }

  private static String derived(Secret secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = secret.text().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] made = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
