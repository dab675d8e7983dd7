package city.hansa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long letters wait. */
class BackoffTest {

  @Property
  void neverShorterThanAMinuteLongerThanADayOrShorterThanBefore(
      @ForAll @IntRange(min = 1, max = 10_000) int tries) {
    Duration wait = Backoff.after(tries);
    assertThat(wait).isBetween(Duration.ofMinutes(1), Duration.ofDays(1));
    assertThat(Backoff.after(tries + 1)).isGreaterThanOrEqualTo(wait);
  }

  @Test
  void beginsWithAMinuteAndReachesADay() {
    assertThat(Backoff.after(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Backoff.after(2)).isEqualTo(Duration.ofMinutes(4));
    assertThat(Backoff.after(7)).isEqualTo(Duration.ofDays(1));
  }
}
