package city.hansa.engine.impact;

/** Why a place surely lies inside a larger one. */
public enum Ground {
  /** It is a section of a populated place, and the larger one is within reach in one division. */
  SECTION,
  /** The division both lie in is by its name the area of the larger city. */
  CITY_AREA,
  /**
   * The division both lie in is of the third level or below, the larger place is its seat, and the
   * smaller a section or within reach.
   */
  MUNICIPALITY
}
