package city.hansa.accounts.provider;

import city.hansa.accounts.signin.Next;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a browser is on its way with to the provider: the request, and where it wanted to go. Kept
 * in the web server's own session, which lives until the browser is back.
 */
class ProviderRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private static final String NEXT = ProviderRequests.class.getName();

  private final HttpSessionOAuth2AuthorizationRequestRepository kept =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return kept.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest sent, HttpServletRequest request, HttpServletResponse response) {
    kept.saveAuthorizationRequest(sent, request, response);
    request.getSession().setAttribute(NEXT, Next.of(request.getParameter("next")));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return kept.removeAuthorizationRequest(request, response);
  }

  /** Where the browser wanted to go; its session ends here. */
  static String arrived(HttpServletRequest request) {
    @Nullable HttpSession session = request.getSession(false);
    if (session == null) {
      return Next.START;
    }
    @Nullable Object next = session.getAttribute(NEXT);
    session.invalidate();
    return Next.of(next instanceof String path ? path : null);
  }
}
