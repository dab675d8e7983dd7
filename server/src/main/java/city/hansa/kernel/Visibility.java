package city.hansa.kernel;

/**
 * Who may read a record, from the widest to the narrowest. What is derived from several records may
 * be read by those who may read all of them.
 */
public enum Visibility {
  /** Everybody, signed in or not. */
  PUBLIC,
  /** The organisations that are an end of the record's subject, and the one that keeps it. */
  PARTNERS,
  /** The organisation that keeps it. */
  OFFICE,
  /**
   * Those of that organisation who answer for it, and whoever wrote it while of it; reading is
   * noted.
   */
  RESTRICTED;

  /** The narrower of the two. */
  public Visibility and(Visibility other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
