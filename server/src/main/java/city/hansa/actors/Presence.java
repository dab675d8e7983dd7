package city.hansa.actors;

import city.hansa.engine.register.Period;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import java.time.LocalDate;

/**
 * What others need to know of an actor before they let it act.
 *
 * @param name its main name
 * @param attested a day on which a source listed it as standing
 */
public record Presence(String id, Kind kind, String name, Period existence, LocalDate attested) {

  /**
   * Whether it stood when something happened: NO if it surely did not on any day that is possible.
   */
  public Truth stood(When when) {
    Truth first = Standing.on(when.earliest(), existence, attested).truth();
    if (when.earliest().equals(when.latest())) {
      return first;
    }
    Truth last = Standing.on(when.latest(), existence, attested).truth();
    return first == last ? first : Truth.UNKNOWN;
  }
}
