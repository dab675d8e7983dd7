package city.hansa.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When what failed is tried again. */
final class Waits {
  /** After the first failure, the second and so on: seven attempts within 35 hours. */
  static final List<Duration> ALL =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24));

  /** A hook that has taken nothing for so long is given up. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private Waits() {}

  /**
   * @param tries how often it has failed, from 1
   * @return empty if that was the last attempt
   */
  static Optional<Duration> after(int tries) {
    return tries <= ALL.size() ? Optional.of(ALL.get(tries - 1)) : Optional.empty();
  }

  static boolean isOver(Instant failingSince, Instant now) {
    return !now.isBefore(failingSince.plus(PATIENCE));
  }
}
