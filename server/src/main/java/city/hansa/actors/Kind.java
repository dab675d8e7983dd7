package city.hansa.actors;

/**
 * What an actor is. STATE stands for a country or area of ISO 3166-1 and takes no view on anybody's
 * status.
 */
public enum Kind {
  CITY,
  METRO,
  REGION,
  STATE,
  STATE_ORGAN,
  INTL_ORG,
  BANK,
  NETWORK,
  ASSOCIATION,
  NGO,
  COMPANY,
  FOUNDATION,
  UNIVERSITY,
  CONSULATE,
  MISSION_TO;

  /** Whether it has residents; of all others a missing number of them is no gap. */
  public boolean isPeopled() {
    return switch (this) {
      case CITY, METRO, REGION, STATE -> true;
      case STATE_ORGAN,
          INTL_ORG,
          BANK,
          NETWORK,
          ASSOCIATION,
          NGO,
          COMPANY,
          FOUNDATION,
          UNIVERSITY,
          CONSULATE,
          MISSION_TO ->
          false;
    };
  }
}
