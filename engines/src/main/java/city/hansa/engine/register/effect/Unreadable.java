package city.hansa.engine.register.effect;

/** A rule of effect that is not written as {@link EffectRule} reads it. */
public final class Unreadable extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Fault {
    /** No known kind of condition stands here. */
    CONDITION,
    /** The kind of condition does not take what stands in its brackets. */
    ARGUMENTS,
    /** A bracket is missing. */
    BRACKET,
    /** The condition is at its end, and more follows. */
    MORE,
    /** Too many conditions inside each other. */
    DEPTH,
    /** What stands behind THEN is no delay. */
    DELAY
  }

  private final Fault fault;
  private final String near;
  private final int place;

  Unreadable(Fault fault, String near, int place) {
    super("%s at character %d: %s".formatted(fault, place, near));
    this.fault = fault;
    this.near = near;
    this.place = place;
  }

  public Fault fault() {
    return fault;
  }

  /** The words that cannot be read, at most 80 characters. */
  public String near() {
    return near;
  }

  /** Of the character where they begin, from 1. */
  public int place() {
    return place;
  }
}
