package city.hansa.engine.names.linking;

/** What may be done with an answer. */
public enum Decision {
  /** One actor, near enough to certain to be taken without asking. */
  ACCEPT,
  /** A person has to choose. */
  OPEN,
  /** No actor that is known. */
  NONE
}
