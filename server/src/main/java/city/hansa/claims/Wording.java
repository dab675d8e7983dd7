package city.hansa.claims;

/** In which direction a source's wording leaves its number open. */
public enum Wording {
  /** "76", or a range from its lower to its upper end. */
  EXACT,
  /** "over 150", "at least 150". */
  AT_LEAST,
  /** "about 200", "circa 200". */
  ABOUT,
  /** "nearly 10,000", "up to 20". */
  UP_TO
}
