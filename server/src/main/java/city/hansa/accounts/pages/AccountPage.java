package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Scope;
import city.hansa.accounts.session.Sessions.Session;
import city.hansa.accounts.tokens.AccessToken;
import city.hansa.site.FormState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own account.
 *
 * @param here the session of this browser
 * @param newToken the secret of a token just made, shown this once; null otherwise
 * @param now to tell which tokens have expired
 */
record AccountPage(
    Account account,
    List<Session> sessions,
    UUID here,
    List<AccessToken> tokens,
    @Nullable String newToken,
    FormState form,
    Instant now) {

  List<Scope> scopes() {
    return List.of(Scope.values());
  }

  String state(AccessToken token) {
    return token.revokedAt() != null ? "revoked" : token.opensAt(now) ? "good" : "expired";
  }
}
