package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;

/**
 * A number found at the beginning of a paragraph.
 *
 * @param style numbers of one style count on from each other
 * @param key what stands in the address: 4, a, iv
 * @param number as printed
 * @param rest what follows the number
 * @param sure false where it may be the beginning of a sentence: it must then continue a row
 */
record Marker(
    Level level, Style style, int ordinal, String key, String number, String rest, boolean sure) {

  enum Style {
    /** "Article 4", "Annex II". */
    WORD,
    DECIMAL,
    DECIMAL_BRACKET,
    DECIMAL_BRACKETS,
    DOTTED,
    LETTER,
    CAPITAL,
    ROMAN,
    ROMAN_CAPITAL,
    BULLET
  }
}
