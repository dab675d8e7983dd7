package city.hansa.accounts.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says when to try again, to people and to programs. */
@Component
class RetryAfter {
  private final Clock clock;

  RetryAfter(Clock clock) {
    this.clock = clock;
  }

  /** Sets the header Retry-After, and returns the minutes, rounded up, at least one. */
  long minutes(Instant again, HttpServletResponse response) {
    long seconds = Math.max(1, Duration.between(clock.instant(), again).toSeconds() + 1);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return (seconds + 59) / 60;
  }
}
