package city.hansa.accounts.tokens;

import city.hansa.accounts.Scope;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its person sees it; the secret is shown once and kept nowhere.
 *
 * @param prefix its first letters, to recognise it by
 * @param usedAt to the minute; null if never
 * @param revokedAt null while it stands
 */
public record AccessToken(
    UUID id,
    UUID account,
    String name,
    String prefix,
    Set<Scope> scopes,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant usedAt,
    @Nullable Instant revokedAt) {

  public boolean opensAt(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }
}
