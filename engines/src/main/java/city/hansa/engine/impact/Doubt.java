package city.hansa.engine.impact;

/** Why a place may or may not lie inside a larger one that is within reach. */
public enum Doubt {
  /** Both lie in the smallest division stated for the larger place, which is wider than a city. */
  SHARED_DIVISION,
  /** Its divisions are stated less finely than those of the larger place, so none differs. */
  DIVISION_NOT_STATED,
  /**
   * The larger place is seat of the municipality of both, but farther away than a city of its size
   * reaches; its figure may be that of the town alone.
   */
  BEYOND_REACH,
  /**
   * It is a section of a populated place, and the larger one lies in another second-level division
   * of the same first-level one; figures of agglomerations cross such borders.
   */
  ACROSS_BORDER,
  /** Both are sections of populated places; a quarter may lie in a district. */
  TWO_SECTIONS
}
