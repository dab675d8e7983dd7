package city.hansa.texts;

/**
 * What a version of a text goes through. That it was adopted follows from its instrument, see
 * {@link TextVersion#adopted}.
 */
public enum TextState {
  /** Not in the register: somebody's draft. */
  DRAFT,
  /** Put into the register, to be agreed. */
  PROPOSED,
  /** Stands as the text of its language. */
  AGREED,
  /** Taken back by whoever keeps the instrument. */
  WITHDRAWN,
  /** An error was found in it: another version stands in its place from the beginning. */
  CORRECTED
}
