package city.hansa.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries by whatever they are counted by, in memory (token bucket): each key has so many, and
 * gets one back after every interval. A restart forgets the count.
 */
final class Buckets {

  /**
   * @param tries how many may be spent at once
   * @param back after how long one of them comes back
   */
  record Limit(int tries, Duration back) {}

  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Clock clock;

  /** When the tries of each will all have come back. */
  private final Cache<String, Instant> full =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REMEMBERED).build();

  Buckets(Clock clock) {
    this.clock = clock;
  }

  /** When the next try may be spent; in the past if that is now. */
  Instant next(String key, Limit limit) {
    Instant whole = full.getIfPresent(key);
    return whole == null ? Instant.MIN : whole.minus(limit.back().multipliedBy(limit.tries() - 1L));
  }

  void spend(String key, Limit limit) {
    full.asMap()
        .compute(
            key,
            (same, whole) -> {
              Instant now = clock.instant();
              Instant from = whole == null || whole.isBefore(now) ? now : whole;
              return from.plus(limit.back());
            });
  }

  /** All tries come back at once. */
  void refill(String key) {
    full.invalidate(key);
  }
}
