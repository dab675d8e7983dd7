package city.hansa.engine.register;

/** How old something is on a day. */
public sealed interface Age {

  /**
   * Whole years completed, a range where dates are imprecise.
   *
   * @param min 0 or more
   * @param max at least {@code min}
   */
  record Years(int min, int max) implements Age {}

  /** It had surely not begun. */
  record NotBegun() implements Age {}

  /** Nobody says when it began. */
  record Unknown() implements Age {}
}
