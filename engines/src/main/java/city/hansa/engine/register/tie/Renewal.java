package city.hansa.engine.register.tie;

/** What happens when a term ends. */
public enum Renewal {
  /** The relation ends with it. */
  NONE,
  /** It goes on for the same length unless notice came in time. */
  TACIT,
  /** It ends unless it was renewed. */
  EXPLICIT
}
