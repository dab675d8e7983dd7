package city.hansa.acts;

import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import org.jspecify.annotations.Nullable;

/** The dates of an act as the fold takes them. */
public final class Dating {

  private Dating() {}

  /** In effect from the day on which it was received, or made where nobody says. */
  public static DatedAct ofReceipt(Act act) {
    return of(act, act.receivedOn() == null ? act.madeOn() : act.receivedOn(), null);
  }

  /** In effect from the day on which it was made; acts of one day in the order of receipt. */
  public static DatedAct ofMaking(Act act) {
    return of(act, act.madeOn(), act.receivedOn());
  }

  /** In effect from a day that the act names; acts of one day in the order of receipt. */
  public static DatedAct on(Act act, When effective) {
    return of(act, effective, act.receivedOn() == null ? act.madeOn() : act.receivedOn());
  }

  private static DatedAct of(Act act, When effective, @Nullable When received) {
    return new DatedAct(
        act.number(),
        act.type(),
        act.standing() == Standing.REPORTED,
        effective,
        received,
        act.recordedAt(),
        act.corrects() == null ? 0 : act.corrects(),
        act.cancels() == null ? 0 : act.cancels(),
        0);
  }
}
