package city.hansa.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often somebody may be wrong. */
class AttemptsTest {
  private final Ticking clock = new Ticking();
  private final Attempts attempts = new Attempts(clock);

  @Test
  void anAccountIsBlockedAfterItsTriesAndFreedOneByOne() {
    fail("ana", "192.0.2.1", Attempts.ACCOUNT.tries() - 1);
    assertThat(attempts.blocked("ana", "192.0.2.1")).isEmpty();
    fail("ana", "192.0.2.1", 1);
    assertThat(attempts.blocked("ana", "192.0.2.1"))
        .hasValue(clock.instant().plus(Attempts.ACCOUNT.back()));
    assertThat(attempts.blocked("ANA ", "198.51.100.7")).as("spelt otherwise").isPresent();
    clock.forward(Attempts.ACCOUNT.back());
    assertThat(attempts.blocked("ana", "192.0.2.1")).isEmpty();
    fail("ana", "192.0.2.1", 1);
    assertThat(attempts.blocked("ana", "192.0.2.1")).isPresent();
  }

  @Test
  void colleaguesBehindOneAddressDoNotBlockEachOther() {
    fail("ana", "192.0.2.1", Attempts.ACCOUNT.tries());
    assertThat(attempts.blocked("ben", "192.0.2.1")).isEmpty();
  }

  @Test
  void anAddressThatTriesManyNamesIsBlocked() {
    for (int i = 0; i < Attempts.ADDRESS.tries(); i++) {
      fail("name" + i, "192.0.2.1", 1);
    }
    assertThat(attempts.blocked("somebody new", "192.0.2.1")).isPresent();
    assertThat(attempts.blocked("somebody new", "192.0.2.2")).isEmpty();
  }

  @Test
  void aRightAnswerGivesTheAccountItsTriesBack() {
    fail("ana", "192.0.2.1", Attempts.ACCOUNT.tries() - 1);
    attempts.succeeded("ana");
    fail("ana", "192.0.2.1", Attempts.ACCOUNT.tries() - 1);
    assertThat(attempts.blocked("ana", "192.0.2.1")).isEmpty();
  }

  private void fail(String account, String address, int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(account, address);
    }
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
