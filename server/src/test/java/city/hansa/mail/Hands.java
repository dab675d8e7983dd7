package city.hansa.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock whose hands a test moves. */
public final class Hands extends Clock {
  private volatile Instant now;

  private final ZoneId zone;

  public Hands(Instant start) {
    this(start, ZoneOffset.UTC);
  }

  public Hands(Instant start, ZoneId zone) {
    this.now = start;
    this.zone = zone;
  }

  public void forward(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
