package city.hansa.claims;

/**
 * What was counted. Two figures of different kinds are never compared: people in a room are not
 * signatures.
 */
public enum CountKind {
  INVITED,
  ATTENDEE,
  CITY_REPRESENTED,
  ENDORSER,
  ADOPTER,
  SIGNATORY,
  SIGNATORY_CURRENT,
  CONFIRMED,
  PARTY,
  SUSPENDED,
  ACTION_REPORTED,
  ACTION_DISTINCT,
  MEMBERSHIP,
  DISTINCT_MEMBER,
  NETWORK_ACTIVE,
  NETWORK_FOUNDED,
  /** Networks listed in somebody's data set, active or not. */
  NETWORK_LISTED,
  RESIDENT_MUNICIPAL,
  RESIDENT_METRO,
  /** Residents, the boundary not said. */
  RESIDENT,
  WORD,
  PAGE,
  /** Bodies admitted to a seat or status. */
  ACCREDITED,
  /** Settlements of some size or form. */
  SETTLEMENT,
  /** Acts in the log of a register. */
  ACT,
  MONEY(false),
  SHARE(false),
  /** How many times as much. */
  FACTOR(false),
  /** So much in a unit of time, or on a unit of area. */
  RATE(false),
  /** The year in which something is to be, or was. */
  YEAR,
  OTHER;

  private final boolean whole;

  CountKind() {
    this(true);
  }

  CountKind(boolean whole) {
    this.whole = whole;
  }

  /** Whether only whole numbers can be meant, so that "over 150" begins at 151. */
  public boolean whole() {
    return whole;
  }

  /** Whether people living somewhere were counted. */
  public boolean residents() {
    return this == RESIDENT || this == RESIDENT_MUNICIPAL || this == RESIDENT_METRO;
  }
}
