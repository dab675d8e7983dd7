package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.RoleHeld;
import city.hansa.accounts.Roles;
import city.hansa.accounts.Scope;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.session.Sessions.Session;
import city.hansa.accounts.tokens.AccessToken;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.Viewer;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that the register holds of the person who asks, and who a program is. */
@RestController
class OwnData {
  private final Accounts accounts;
  private final Roles roles;
  private final Sessions sessions;
  private final AccessTokens tokens;

  OwnData(Accounts accounts, Roles roles, Sessions sessions, AccessTokens tokens) {
    this.accounts = accounts;
    this.roles = roles;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  /** Who asks. */
  record Me(UUID account, String name, Map<String, Set<Viewer.Role>> roles) {}

  /** A role with its time. */
  record Held(String organisation, Viewer.Role role, Instant from, @Nullable Instant until) {}

  /** A token without its secret. */
  record Key(
      String name,
      String prefix,
      List<String> scopes,
      Instant madeAt,
      Instant expiresAt,
      @Nullable Instant usedAt,
      @Nullable Instant revokedAt) {}

  record Everything(Account account, List<Held> roles, List<Session> sessions, List<Key> tokens) {}

  @Operation(summary = "Who asks: the account of the token or session, and its roles")
  @GetMapping("/api/v1/me")
  Me me(Viewer viewer) {
    return new Me(Allowed.signedIn(viewer), viewer.name(), viewer.roles());
  }

  @Hidden
  @GetMapping("/account/data.json")
  ResponseEntity<Everything> everything(Viewer viewer) {
    UUID id = Allowed.signedIn(viewer);
    Everything all =
        new Everything(
            accounts.get(id),
            roles.listOf(id).stream().map(OwnData::held).toList(),
            sessions.listOf(id),
            tokens.listOf(id).stream().map(OwnData::key).toList());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hansa-account.json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(all);
  }

  private static Held held(RoleHeld held) {
    return new Held(held.organisation(), held.role(), held.grantedAt(), held.endedAt());
  }

  private static Key key(AccessToken token) {
    return new Key(
        token.name(),
        token.prefix(),
        token.scopes().stream().map(Scope::word).sorted().toList(),
        token.madeAt(),
        token.expiresAt(),
        token.usedAt(),
        token.revokedAt());
  }
}
