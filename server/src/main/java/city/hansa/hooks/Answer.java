package city.hansa.hooks;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt: a status or a fault.
 *
 * @param status of HTTP
 */
record Answer(@Nullable Integer status, @Nullable Fault fault, int millis) {
  private static final int GONE = 410;

  static Answer of(Fault fault) {
    return new Answer(null, fault, 0);
  }

  boolean taken() {
    return status != null && status / 100 == 2;
  }

  /** Whether the endpoint asks never to be told again. */
  boolean gone() {
    return status != null && status == GONE;
  }
}
