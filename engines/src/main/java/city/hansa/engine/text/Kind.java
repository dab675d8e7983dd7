package city.hansa.engine.text;

/** What a clause does. */
public enum Kind {
  PREAMBLE,
  COMMITMENT,
  /** Asks somebody else to do something. */
  CALL,
  /** How keeping the commitments is looked at again. */
  REVIEW,
  /** Signature, effect, withdrawal, languages. */
  FINAL
}
