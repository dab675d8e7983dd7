package city.hansa.mail;

import java.time.Duration;

/** How long a letter that could not be sent waits: a minute at first, a day at most. Pure. */
final class Backoff {
  static final Duration SHORTEST = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofDays(1);
  private static final int FACTOR = 4;

  private Backoff() {}

  /**
   * @param tries how often it has been tried, from 1
   */
  static Duration after(int tries) {
    Duration wait = SHORTEST;
    for (int i = 1; i < tries && wait.compareTo(LONGEST) < 0; i++) {
      wait = wait.multipliedBy(FACTOR);
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
