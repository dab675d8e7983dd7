package city.hansa.engine.register.fold;

import java.util.List;

/** Why an act may not correct or cancel what it names. */
public sealed interface Fault {

  /** The act at fault. */
  long act();

  /** It names itself. */
  record ToItself(long act) implements Fault {}

  /** It names an act that came later in the log. */
  record ToLater(long act, long target) implements Fault {}

  /** It names an act that is not there. */
  record ToUnknown(long act, long target) implements Fault {}

  /**
   * Following what it names leads back to it.
   *
   * @param numbers each act of the circle once, from this act on
   */
  record Circle(long act, List<Long> numbers) implements Fault {

    public Circle {
      numbers = List.copyOf(numbers);
    }
  }

  /** Two acts bear this number. */
  record SameNumber(long act) implements Fault {}
}
