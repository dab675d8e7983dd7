package city.hansa.acts;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import java.util.List;
import java.util.Optional;
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

  /** In effect from the day that a field names, else from receipt. */
  public static DatedAct onOrOfReceipt(Act act, String field) {
    return day(act.payload(), field).map(day -> on(act, day)).orElseGet(() -> ofReceipt(act));
  }

  /** The act, followed by what the clock makes of it on the day that a field names. */
  public static List<DatedAct> withClock(DatedAct dated, Act act, String field, String clock) {
    return day(act.payload(), field)
        .map(day -> List.of(dated, dated.then(clock, day)))
        .orElse(List.of(dated));
  }

  /** The day in a field of an act; none where the field is empty. */
  public static Optional<PartialDate> day(Payload payload, String field) {
    return payload.text(field).filter(text -> !text.isBlank()).map(PartialDate::parse);
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
