package city.hansa.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what went wrong, by account and by address, in memory. Each has so many tries, and gets
 * one back after every interval (token bucket). An office behind one address has many people, so an
 * address has more tries than an account.
 */
@Component
class Attempts {

  /**
   * @param tries how many may fail at once
   * @param back after how long one of them comes back
   */
  record Limit(int tries, Duration back) {}

  static final Limit ACCOUNT = new Limit(10, Duration.ofMinutes(2));
  static final Limit ADDRESS = new Limit(60, Duration.ofSeconds(20));

  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Clock clock;

  /** When the tries of each will all have come back. */
  private final Cache<String, Instant> full =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REMEMBERED).build();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** When to try again; empty if it may be tried now. */
  Optional<Instant> blocked(String account, @Nullable String address) {
    Instant byAccount = next(accountKey(account), ACCOUNT);
    Instant byAddress = next(addressKey(address), ADDRESS);
    Instant latest = byAccount.isAfter(byAddress) ? byAccount : byAddress;
    return Optional.of(latest).filter(next -> next.isAfter(clock.instant()));
  }

  void failed(String account, @Nullable String address) {
    spend(accountKey(account), ACCOUNT);
    spend(addressKey(address), ADDRESS);
  }

  /** A right answer gives the account its tries back, not the address. */
  void succeeded(String account) {
    full.invalidate(accountKey(account));
  }

  private Instant next(String key, Limit limit) {
    Instant whole = full.getIfPresent(key);
    return whole == null ? Instant.MIN : whole.minus(limit.back().multipliedBy(limit.tries() - 1L));
  }

  private void spend(String key, Limit limit) {
    full.asMap()
        .compute(
            key,
            (same, whole) -> {
              Instant now = clock.instant();
              Instant from = whole == null || whole.isBefore(now) ? now : whole;
              return from.plus(limit.back());
            });
  }

  private static String accountKey(String account) {
    return "account " + account.strip().toLowerCase(Locale.ROOT);
  }

  private static String addressKey(@Nullable String address) {
    return "address " + address;
  }
}
