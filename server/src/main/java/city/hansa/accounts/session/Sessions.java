package city.hansa.accounts.session;

import city.hansa.accounts.Network;
import city.hansa.accounts.Secret;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Browsers that are signed in. A session ends after a time without use, after its longest life, or
 * when somebody ends it. Looked up at most every few seconds; what ends in this process ends at
 * once.
 */
@Service
public class Sessions {

  /** How far somebody has come. */
  public enum Stage {
    /** The password was right; the second factor is still to come. */
    PASSWORD_GIVEN,
    SIGNED_IN
  }

  /**
   * A browser as its person sees it in the list.
   *
   * @param address the network it came from; null if unknown
   * @param browser what it calls itself; null if it does not say
   */
  public record Session(
      UUID id,
      UUID account,
      Stage stage,
      Instant beganAt,
      Instant seenAt,
      @Nullable String address,
      @Nullable String browser) {

    Session seen(Instant at) {
      return new Session(id, account, stage, beganAt, at, address, browser);
    }
  }

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final Duration HALF_WAY = Duration.ofMinutes(10);
  private static final int BROWSER = 200;

  private final SessionStore store;
  private final Clock clock;
  private final Duration idle;
  private final Duration longest;
  private final Cache<ByteBuffer, Optional<Session>> kept =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

  Sessions(
      SessionStore store,
      Clock clock,
      @Value("${hansa.session.idle}") Duration idle,
      @Value("${hansa.session.longest}") Duration longest) {
    this.store = store;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  /** Begins a session under a secret that nobody has seen before, and lets go of dead ones. */
  public Secret begin(
      UUID account, Stage stage, @Nullable String address, @Nullable String browser) {
    sweep();
    Secret secret = Secret.random();
    String program =
        browser == null ? null : browser.substring(0, Math.min(BROWSER, browser.length()));
    store.insert(secret.hash(), account, stage, clock.instant(), Network.of(address), program);
    return secret;
  }

  public Optional<Session> find(Secret secret) {
    byte[] hash = secret.hash();
    return kept.get(ByteBuffer.wrap(hash), key -> store.find(hash)).filter(this::lives);
  }

  /** Notes that a session is used, once a minute. */
  public void seen(Secret secret, Session session) {
    Instant now = clock.instant();
    if (session.seenAt().plus(NOTED).isBefore(now)) {
      kept.put(ByteBuffer.wrap(secret.hash()), Optional.of(session.seen(now)));
      store.seen(session.id(), now);
    }
  }

  private boolean lives(Session session) {
    Instant now = clock.instant();
    Duration life = session.stage() == Stage.SIGNED_IN ? longest : HALF_WAY;
    return session.beganAt().plus(life).isAfter(now) && session.seenAt().plus(idle).isAfter(now);
  }

  /** Those that still live, the last used first. */
  public List<Session> listOf(UUID account) {
    return store.listOf(account).stream()
        .filter(each -> each.stage() == Stage.SIGNED_IN && lives(each))
        .toList();
  }

  /** Ends one session of an account; returns whether there was one. */
  public boolean end(UUID account, UUID session) {
    boolean ended = store.end(account, session);
    kept.invalidateAll();
    return ended;
  }

  /** Ends every session of an account but one, if it is named. */
  public void endAll(UUID account, @Nullable UUID but) {
    store.endAll(account, but);
    kept.invalidateAll();
  }

  private void sweep() {
    Instant now = clock.instant();
    store.sweep(now.minus(longest), now.minus(idle));
  }

  public Duration longest() {
    return longest;
  }
}
