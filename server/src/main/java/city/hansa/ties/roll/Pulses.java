package city.hansa.ties.roll;

import city.hansa.engine.register.tie.Pulse;
import city.hansa.engine.register.tie.Pulse.Done;
import city.hansa.ties.life.TieLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How alive a tie is, by the acts by which something was done in it. */
final class Pulses {
  private static final Set<String> DOING =
      Set.of(
          TieLife.SIGN,
          TieLife.RENEW,
          TieLife.AMEND,
          TieLife.ACTIVITY,
          TieLife.PROJECT,
          TieLife.EXCHANGE);

  private Pulses() {}

  static Pulse of(Life life) {
    LocalDate day = life.day();
    List<Done> done =
        life.standing().stream()
            .filter(act -> DOING.contains(act.type()))
            .filter(act -> !act.madeOn().earliest().isAfter(day))
            .map(act -> new Done(earlier(act.madeOn().latest(), day), life.standing(act.actor())))
            .toList();
    return Pulse.on(day, done, life.tie().id().ends().size(), life.months());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
