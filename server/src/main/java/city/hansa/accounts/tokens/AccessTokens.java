package city.hansa.accounts.tokens;

import city.hansa.accounts.AfterCommit;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Scope;
import city.hansa.accounts.Secret;
import city.hansa.kernel.BadInput;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal tokens. Looked up at most every five seconds, so that a thousand calls a second cost one
 * look-up; revoking counts at once in this process.
 */
@Service
public class AccessTokens {
  private static final String MARK = "hansa_";
  private static final int PREFIX = MARK.length() + 6;
  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int NAME = 100;

  /** A new token, with the secret that is shown this once. */
  public record Made(AccessToken token, Secret secret) {}

  private final AccessTokenStore store;
  private final Audit audit;
  private final Clock clock;
  private final ConcurrentMap<UUID, Instant> noted =
      Caffeine.newBuilder().maximumSize(10_000).<UUID, Instant>build().asMap();
  private final Cache<ByteBuffer, Optional<AccessToken>> kept =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

  AccessTokens(AccessTokenStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param life until it expires; at most a year
   * @throws BadInput naming "name", "scopes" or "days"
   */
  @Transactional
  public Made make(UUID account, String name, Set<Scope> scopes, Duration life) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > NAME) {
      throw new BadInput("name", name, "tokens.name.needed");
    }
    if (scopes.isEmpty()) {
      throw new BadInput("scopes", null, "tokens.scopes.needed");
    }
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
      throw new BadInput("days", String.valueOf(life.toDays()), "tokens.days.wrong");
    }
    Secret secret = new Secret(MARK + Secret.random().text());
    Instant now = clock.instant();
    AccessToken token =
        new AccessToken(
            UUID.randomUUID(),
            account,
            called,
            secret.text().substring(0, PREFIX),
            scopes,
            now,
            now.plus(life),
            null,
            null);
    store.insert(secret.hash(), token);
    audit.record(account, "token.made", token.id().toString());
    return new Made(token, secret);
  }

  /** The token behind a secret, if it still opens something. Most calls cost no round trip. */
  public Optional<AccessToken> find(Secret secret) {
    byte[] hash = secret.hash();
    Instant now = clock.instant();
    Optional<AccessToken> token =
        kept.get(ByteBuffer.wrap(hash), key -> store.find(hash)).filter(each -> each.opensAt(now));
    token.ifPresent(each -> note(each, now));
    return token;
  }

  public List<AccessToken> listOf(UUID account) {
    return store.listOf(account);
  }

  /** Ends a token at once; returns whether the account had such a one. */
  @Transactional
  public boolean revoke(UUID account, UUID id) {
    boolean stood = store.revoke(account, id, clock.instant());
    if (stood) {
      audit.record(account, "token.revoked", id.toString());
    }
    forgetAll();
    return stood;
  }

  private void forgetAll() {
    kept.invalidateAll();
    AfterCommit.run(kept::invalidateAll);
  }

  private void note(AccessToken token, Instant now) {
    Instant last = noted.get(token.id());
    if ((last == null || last.plus(NOTED).isBefore(now))
        && (last == null
            ? noted.putIfAbsent(token.id(), now) == null
            : noted.replace(token.id(), last, now))) {
      store.used(token.id(), now);
    }
  }
}
