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
  public Clock withZone(ZoneId other) {
    Hands same = this;
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return other;
      }

      @Override
      public Clock withZone(ZoneId another) {
        return same.withZone(another);
      }

      @Override
      public Instant instant() {
        return same.instant();
      }
    };
  }

  @Override
  public Instant instant() {
    return now;
  }
}
