package city.hansa.accounts.session;

import city.hansa.accounts.Secret;
import city.hansa.accounts.session.Sessions.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The session of the browser that asks, as {@link WhoReads} found it.
 *
 * @param secret what the browser keeps
 */
public record Presence(Session session, Secret secret) {

  public void attachTo(HttpServletRequest request) {
    request.setAttribute(Presence.class.getName(), this);
  }

  public static Optional<Presence> of(HttpServletRequest request) {
    return request.getAttribute(Presence.class.getName()) instanceof Presence known
        ? Optional.of(known)
        : Optional.empty();
  }
}
