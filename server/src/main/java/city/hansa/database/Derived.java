package city.hansa.database;

/**
 * A table that is computed from others and kept for fast reading. It may be thrown away and made
 * again at any time, and is then the same as before. A module declares one as a bean.
 */
public interface Derived {

  /** The table, as the operator reads it. */
  String name();

  /** Makes it anew, in the caller's transaction. Returns rows. */
  long rebuild();
}
