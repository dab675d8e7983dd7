package city.hansa.accounts.signin;

import city.hansa.accounts.signin.Buckets.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what went wrong, by account and by address. An office behind one address has many people,
 * so an address has more tries than an account.
 */
@Component
class Attempts {
  static final Limit ACCOUNT = new Limit(10, Duration.ofMinutes(2));
  static final Limit ADDRESS = new Limit(60, Duration.ofSeconds(20));

  private final Clock clock;
  private final Buckets buckets;

  Attempts(Clock clock) {
    this.clock = clock;
    this.buckets = new Buckets(clock);
  }

  /** When to try again; empty if it may be tried now. */
  Optional<Instant> blocked(String account, @Nullable String address) {
    Instant byAccount = buckets.next(accountKey(account), ACCOUNT);
    Instant byAddress = buckets.next(addressKey(address), ADDRESS);
    Instant latest = byAccount.isAfter(byAddress) ? byAccount : byAddress;
    return Optional.of(latest).filter(next -> next.isAfter(clock.instant()));
  }

  void failed(String account, @Nullable String address) {
    buckets.spend(accountKey(account), ACCOUNT);
    buckets.spend(addressKey(address), ADDRESS);
  }

  /** A right answer gives the account its tries back, not the address. */
  void succeeded(String account) {
    buckets.refill(accountKey(account));
  }

  private static String accountKey(String account) {
    return "account " + account.strip().toLowerCase(Locale.ROOT);
  }

  private static String addressKey(@Nullable String address) {
    return "address " + address;
  }
}
