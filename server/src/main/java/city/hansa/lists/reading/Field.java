package city.hansa.lists.reading;

/** What a column of a list may hold. */
public enum Field {
  /** Who is a member, or the first end of a tie. */
  NAME,
  COUNTRY,
  REGION,
  /** Degrees, with a decimal point; likewise the longitude. */
  LATITUDE,
  LONGITUDE,
  /** The id of the actor in this register. */
  ID,
  /** The other end of a tie. */
  WITH,
  WITH_COUNTRY,
  WITH_REGION,
  WITH_ID,
  /** Since when, as the list says. */
  SINCE,
  /** Kind or level of the membership. */
  LEVEL,
  NOTE,
  /** Passed over. */
  NOTHING;

  /** Whether it speaks of the other end of a tie. */
  public boolean isOfTies() {
    return switch (this) {
      case WITH, WITH_COUNTRY, WITH_REGION, WITH_ID -> true;
      case NAME, COUNTRY, REGION, LATITUDE, LONGITUDE, ID, SINCE, LEVEL, NOTE, NOTHING -> false;
    };
  }

  /** The same of the other end; itself if there is none. */
  public Field ofOther() {
    return switch (this) {
      case NAME -> WITH;
      case COUNTRY -> WITH_COUNTRY;
      case REGION -> WITH_REGION;
      case ID -> WITH_ID;
      case LATITUDE,
          LONGITUDE,
          WITH,
          WITH_COUNTRY,
          WITH_REGION,
          WITH_ID,
          SINCE,
          LEVEL,
          NOTE,
          NOTHING ->
          this;
    };
  }
}
