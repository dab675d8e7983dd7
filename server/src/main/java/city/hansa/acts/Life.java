package city.hansa.acts;

import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts the acts of one subject on the timeline of their family. */
public final class Life {

  private Life() {}

  /**
   * Empty if the family has no lifecycle. Costs no input or output.
   *
   * @param acts of one subject, cancellations among them, in any order
   */
  public static Optional<Timeline<?>> of(ActFamily family, Collection<Act> acts) {
    return family.lifecycle().map(life -> timeline(family, life, acts));
  }

  private static <S extends Enum<S>> Timeline<S> timeline(
      ActFamily family, Lifecycle<S> life, Collection<Act> acts) {
    return Timeline.of(life, acts.stream().flatMap(act -> dated(family, act).stream()).toList());
  }

  /** One of another family only voids; one of a type not known here takes its place unread. */
  private static List<DatedAct> dated(ActFamily family, Act act) {
    boolean known = family.types().stream().anyMatch(type -> type.name().equals(act.type()));
    return known ? family.dated(act) : List.of(Dating.ofReceipt(act));
  }
}
