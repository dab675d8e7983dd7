package city.hansa.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.People;
import city.hansa.accounts.Secret;
import city.hansa.accounts.session.Sessions.Session;
import city.hansa.accounts.session.Sessions.Stage;
import city.hansa.mail.Hands;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long a session lives. */
@HansaTest
class SessionsTest {
  private static final Duration IDLE = Duration.ofHours(8);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Autowired private ApplicationContext context;
  @Autowired private SessionStore store;

  /** The database keeps microseconds; the edges here are sharp. */
  private final Hands clock = new Hands(Instant.now().truncatedTo(ChronoUnit.SECONDS));

  private Sessions sessions;
  private UUID account;

  @BeforeEach
  void person() {
    sessions = new Sessions(store, clock, IDLE, LONGEST);
    account = People.in(context).person().account();
  }

  private Secret begun(Stage stage) {
    return sessions.begin(account, stage, "192.0.2.7", "test");
  }

  @Test
  void endsWhenItIsNotUsed() {
    Secret secret = begun(Stage.SIGNED_IN);
    clock.forward(IDLE.minus(MINUTE));
    assertThat(sessions.find(secret)).isPresent();
    assertThat(sessions.listOf(account)).hasSize(1);
    clock.forward(MINUTE);
    assertThat(sessions.find(secret)).isEmpty();
    assertThat(sessions.listOf(account)).isEmpty();
    assertThat(new Sessions(store, clock, IDLE, LONGEST).find(secret)).as("elsewhere").isEmpty();
  }

  @Test
  void useKeepsItAliveForAllProcessesButNotBeyondItsLongestLife() {
    Secret secret = begun(Stage.SIGNED_IN);
    Duration step = IDLE.minus(MINUTE);
    Duration lived = Duration.ZERO;
    while (lived.plus(step).compareTo(LONGEST) < 0) {
      clock.forward(step);
      lived = lived.plus(step);
      Session session = new Sessions(store, clock, IDLE, LONGEST).find(secret).orElseThrow();
      sessions.seen(secret, session);
    }
    clock.forward(LONGEST.minus(lived).minus(MINUTE));
    assertThat(sessions.find(secret)).isPresent();
    clock.forward(MINUTE);
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void whoHasOnlyGivenAPasswordHasTenMinutesForTheSecondStep() {
    Secret secret = begun(Stage.PASSWORD_GIVEN);
    clock.forward(Duration.ofMinutes(9));
    assertThat(sessions.find(secret)).isPresent();
    assertThat(sessions.listOf(account)).as("not signed in").isEmpty();
    clock.forward(MINUTE);
    assertThat(sessions.find(secret)).isEmpty();
  }
}
