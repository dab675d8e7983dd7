package city.hansa.accounts.gate;

import city.hansa.accounts.Scope;
import city.hansa.accounts.Secret;
import city.hansa.accounts.Standings;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.SessionCookie;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.session.Sessions.Stage;
import city.hansa.accounts.tokens.AccessToken;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who reads, from the session's cookie or, under /api and /actuator, from a token. A request
 * with a token is judged by the token alone. Readers who are not signed in cost nothing here: no
 * look-up, no session, no cookie.
 */
class WhoReads extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Standings standings;
  private final SessionCookie cookie;
  private final EarlyRefusals refusals;

  WhoReads(
      Sessions sessions,
      AccessTokens tokens,
      Standings standings,
      SessionCookie cookie,
      EarlyRefusals refusals) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.standings = standings;
    this.cookie = cookie;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!find(request)) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        refusals.answer(request, response, new Refused(Why.SIGN_IN, "tokens.notGood"));
        return;
      }
    } catch (DataAccessException | TransactionException away) {
      refusals.answer(request, response, away);
      return;
    }
    chain.doFilter(request, response);
  }

  /** False for a token that is not good. */
  private boolean find(HttpServletRequest request) {
    String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (isForPrograms(request) && sent != null) {
      return byToken(request, sent);
    }
    cookie.read(request).ifPresent(secret -> bySession(request, secret));
    return true;
  }

  static boolean isForPrograms(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/actuator/");
  }

  static boolean hasToken(HttpServletRequest request) {
    return scopes(request) != null;
  }

  @SuppressWarnings("unchecked")
  static @Nullable Set<Scope> scopes(HttpServletRequest request) {
    return (Set<Scope>) request.getAttribute(Scope.class.getName());
  }

  private boolean byToken(HttpServletRequest request, String sent) {
    if (!sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return false;
    }
    Optional<AccessToken> token = tokens.find(new Secret(sent.substring(BEARER.length()).strip()));
    Optional<Viewer> viewer = token.flatMap(each -> standings.find(each.account()));
    if (token.isEmpty() || viewer.isEmpty()) {
      return false;
    }
    request.setAttribute(Scope.class.getName(), token.get().scopes());
    // A program administers nothing.
    Viewer person = viewer.get();
    attach(request, new Viewer(person.account(), person.name(), person.roles(), false));
    return true;
  }

  private void bySession(HttpServletRequest request, Secret secret) {
    sessions
        .find(secret)
        .ifPresent(session -> {
          sessions.seen(secret, session);
          new Presence(session, secret).attachTo(request);
          if (session.stage() == Stage.SIGNED_IN) {
            standings.find(session.account()).ifPresent(viewer -> attach(request, viewer));
          }
        });
  }

  private static void attach(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(Viewer.class.getName(), viewer);
  }
}
