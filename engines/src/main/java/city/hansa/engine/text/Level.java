package city.hansa.engine.text;

/**
 * What a clause is in the structure of a text, named as the hierarchical elements of Akoma Ntoso
 * 3.0 are. Each has the abbreviation by which its address begins (OASIS, Akoma Ntoso Naming
 * Convention 1.0, section 5).
 */
public enum Level {
  /** The whole of what comes before the operative part. */
  PREAMBLE("preamble"),
  /** One consideration of the preamble. */
  RECITAL("rec"),
  PART("part"),
  CHAPTER("chp"),
  SECTION("sec"),
  ARTICLE("art"),
  PARAGRAPH("para"),
  /** A lettered or numbered item inside a paragraph. */
  POINT("point"),
  /** Signatures, place and date at the end. */
  CONCLUSIONS("conclusions"),
  ANNEX("att");

  private final String abbreviation;

  Level(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  public String abbreviation() {
    return abbreviation;
  }
}
