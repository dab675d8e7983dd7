package city.hansa.acts.deposit;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Zones of the organisations hosted here. */
@Component
class OfficeZones implements Zones {
  private final Clock clock;

  OfficeZones(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ZoneId of(String office) {
    return clock.getZone();
  }
}
