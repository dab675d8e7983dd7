package city.hansa.accounts.signin;

import city.hansa.accounts.links.Invitations;
import city.hansa.accounts.signin.Buckets.Limit;
import city.hansa.kernel.Clockwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Answers those who have forgotten their password, the same whoever they are: whether the address
 * has an account is looked up after the answer, so that not even its time tells.
 */
@Component
class Recovery implements DisposableBean {
  static final Limit ACCOUNT = new Limit(3, Duration.ofMinutes(20));
  static final Limit ADDRESS = new Limit(20, Duration.ofMinutes(3));

  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final Invitations invitations;
  private final Clock clock;
  private final Buckets buckets;
  private final Clockwork later = new Clockwork("recovery");

  Recovery(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
    this.buckets = new Buckets(clock);
  }

  /** Whether letters can be sent. */
  boolean isOpen() {
    return invitations.byMail();
  }

  /**
   * Has a letter sent to whoever has an account under that address.
   *
   * @param email as typed
   * @param address of the connection
   * @return when to try again if it was asked too often; then nothing is sent
   */
  Optional<Instant> ask(String email, @Nullable String address, Locale language) {
    String account = "account " + email.strip().toLowerCase(Locale.ROOT);
    String place = "address " + address;
    Instant byAccount = buckets.next(account, ACCOUNT);
    Instant byAddress = buckets.next(place, ADDRESS);
    Instant next = byAccount.isAfter(byAddress) ? byAccount : byAddress;
    if (next.isAfter(clock.instant())) {
      return Optional.of(next);
    }
    buckets.spend(account, ACCOUNT);
    buckets.spend(place, ADDRESS);
    later.once(Duration.ZERO, () -> send(email, language));
    return Optional.empty();
  }

  private void send(String email, Locale language) {
    try {
      invitations.recover(email, language);
    } catch (RuntimeException failed) {
      // Nobody waits for it; who gets no letter asks again.
      LOG.warn("A letter with a way in could not be written: {}", failed.getMessage());
    }
  }

  @Override
  public void destroy() {
    later.close();
  }
}
