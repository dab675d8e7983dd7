package city.hansa.acts.deposit;

import java.time.ZoneId;

/** Where an office's days end. */
@FunctionalInterface
interface Zones {
  ZoneId of(String office);
}
