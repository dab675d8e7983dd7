package city.hansa.engine.register;

/** How a period ends. */
public sealed interface End {

  /** It still goes on; no end is known or announced. */
  record Open() implements End {}

  /**
   * It ended, and this is the first day on which it was no more. {@code new On(2004)} says that
   * this day lies in 2004, so the last day of 2004 is surely outside and the others are unknown.
   */
  record On(When firstDayAfter) implements End {}

  /** It ended, nobody says when. */
  record Sometime() implements End {}

  End OPEN = new Open();
  End SOMETIME = new Sometime();

  static End on(When firstDayAfter) {
    return new On(firstDayAfter);
  }
}
