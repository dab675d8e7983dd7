package city.hansa.instruments;

/** What an instrument goes through. */
public enum InstrumentState {
  /** Nobody has entered it. */
  NONE,
  DRAFT,
  /** Its text stands in every authentic language. */
  AGREED,
  ADOPTED,
  IN_EFFECT,
  /** Replaced, terminated or lapsed. */
  ENDED,
  /** Given up before it was adopted. */
  ABANDONED
}
