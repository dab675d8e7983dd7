package city.hansa.lists;

/** What becomes of a row of a list. */
public enum Outcome {
  /** Reported for the first time, as of the day of the list. */
  JOIN,
  /** Already in the register; nothing is written. */
  STILL,
  /**
   * In the register with another level, or none: the level is reported as of the day of the list.
   */
  CHANGED,
  /** Written from this list before. */
  WRITTEN,
  /** An earlier row says the same. */
  REPEATED,
  /** Who is meant is still to be decided. */
  OPEN,
  /** Nobody of this register is meant. */
  NOBODY,
  REFUSED,
  /** No row of the list: a title, a total, a note. */
  BESIDE
}
