package city.hansa.instruments.roll;

import city.hansa.actors.Card;
import city.hansa.engine.register.effect.Consent;
import java.util.ArrayList;
import java.util.List;

/** The times during which participants are committed, for the rule of effect. */
final class Consents {

  private Consents() {}

  /** In the order of the participants; O(n). */
  static List<Consent> of(Roll roll) {
    List<Consent> all = new ArrayList<>();
    for (Participant each : roll.participants().values()) {
      Card card = roll.card(each.actor());
      String region = card.continent() == null ? "" : card.continent();
      for (Committed time : each.committed()) {
        all.add(new Consent(each.actor(), region, card.people(), time.from(), time.until()));
      }
    }
    return all;
  }
}
