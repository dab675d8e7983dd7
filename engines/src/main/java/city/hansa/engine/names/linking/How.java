package city.hansa.engine.names.linking;

/** Which part of what was written, or in which form, met a name; the plainest first. */
enum How {
  /** All of it. */
  WHOLE,
  /** All but the words for the kind of body. */
  STRIPPED,
  /** What stands outside brackets. */
  OUTER,
  /** What stands before a slash, comma or dash. */
  FIRST_PART,
  /** What stands behind one. */
  LATER_PART,
  /** What stands in brackets. */
  INNER,
  /** The article brought to the front ("Hague, The"). */
  REORDERED,
  /** Abbreviations written out ("St. Gallen"). */
  EXPANDED,
  /** Brought into Latin letters. */
  ROMANISED,
  /** As the name of a division sounds, or one word of it. */
  RESPELT,
  /** Some words in a row. */
  RUN
}
