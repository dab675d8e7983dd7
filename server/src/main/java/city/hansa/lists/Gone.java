package city.hansa.lists;

/**
 * Somebody whom the list does not have any more.
 *
 * @param second the network, or the other end of a tie
 */
public record Gone(String subject, String first, String second, Why outcome) {

  /** What becomes of it. */
  public enum Why {
    /** Reported as gone, as of the day of the list. */
    GONE,
    /** A row that is still open may mean this one. */
    WAITS,
    /** The register refuses to take it for gone. */
    STAYS,
    /** Written from this list before and no longer meant by any row: cancelled. */
    TAKEN_BACK,
    /** Reported as gone from this list before, and now meant by a row: that is cancelled. */
    BACK
  }
}
