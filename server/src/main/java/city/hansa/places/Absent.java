package city.hansa.places;

/** What becomes of places that stand and that the rows of a refresh do not hold. */
public enum Absent {
  /** The rows are a part of the gazetteer and say nothing of the rest. */
  KEEP,
  /** The rows are the whole gazetteer: what they lack is gone. */
  RETIRE
}
