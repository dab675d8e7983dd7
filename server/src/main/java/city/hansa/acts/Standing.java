package city.hansa.acts;

/** On whose word an act stands in the register. */
public enum Standing {
  /** The actor itself, in session. */
  OWN,
  /** The registrar, from a paper that is named as evidence. */
  RECEIVED,
  /** Somebody says so: a list, a website. Counted apart everywhere. */
  REPORTED
}
