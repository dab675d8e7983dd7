package city.hansa.engine.names.linking;

/** What a place is to its state, as GeoNames' feature codes say. */
public enum Sort {
  CAPITAL,
  SEAT_1,
  SEAT_2,
  SEAT_3,
  SEAT_4,
  PLACE,
  /** A part of a place. */
  SECTION,
  /** Abandoned, destroyed or of the past. */
  GONE,
  /** A province, region or other division with a government of its own. */
  REGION,
  STATE,
  /** Neither a place nor a government: a network, an organisation. */
  BODY;

  boolean isPlace() {
    return this != REGION && this != STATE && this != BODY;
  }

  /** Of a GeoNames feature code such as PPLA2. */
  public static Sort ofFeature(String code) {
    return switch (code) {
      case "PPLC" -> CAPITAL;
      case "PPLA", "PPLG" -> SEAT_1;
      case "PPLA2" -> SEAT_2;
      case "PPLA3" -> SEAT_3;
      case "PPLA4", "PPLA5" -> SEAT_4;
      case "PPLX" -> SECTION;
      case "PPLQ", "PPLH", "PPLW", "PPLCH" -> GONE;
      default -> PLACE;
    };
  }

  /** Lower is the higher seat. */
  int rank() {
    return ordinal();
  }
}
