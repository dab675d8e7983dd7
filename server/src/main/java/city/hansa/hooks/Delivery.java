package city.hansa.hooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to an endpoint.
 *
 * @param id the {@code webhook-id}: the same at each attempt
 * @param act number of the act; null for a test
 * @param tries how often it was tried by the schedule
 * @param triedAt the last attempt; null before the first
 * @param status what the endpoint answered then; null if it did not
 * @param fault why it did not
 * @param millis how long that attempt took
 */
public record Delivery(
    UUID id,
    @Nullable Long act,
    State state,
    int tries,
    Instant madeAt,
    @Nullable Instant triedAt,
    @Nullable Integer status,
    @Nullable Fault fault,
    @Nullable Integer millis) {

  /** What has come of it. */
  public enum State {
    WAITING,
    DELIVERED,
    GIVEN_UP
  }
}
