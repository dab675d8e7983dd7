package city.hansa.engine.names;

/** What becomes of one character of decomposed text when a name is folded. */
final class Letters {

  /** The character parts words. */
  static final int GAP = -1;

  /** The character drops out without parting the word. */
  static final int NONE = -2;

  private static final int HIRAGANA_BELOW_KATAKANA = 0x60;

  private Letters() {}

  /** The folded character, {@link #GAP} or {@link #NONE}. */
  static int fold(int point) {
    if (point < 0x80) {
      return ascii(point);
    }
    if (isApostrophe(point) || isStripped(point)) {
      return NONE;
    }
    return switch (Character.getType(point)) {
      case Character.FORMAT -> NONE;
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(point, 10);
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          letter(point);
      default -> GAP;
    };
  }

  /** Appends a folded letter, written out where custom writes it with two. */
  static void append(StringBuilder key, int letter) {
    switch (letter) {
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      default -> key.appendCodePoint(letter);
    }
  }

  /**
   * Apostrophes and the letters written in their place: okina, hamza and ayn of transliteration.
   */
  static boolean isApostrophe(int point) {
    return switch (point) {
      case '\'', '`', 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xFF07, 0xA78B, 0xA78C -> true;
      default -> (point >= 0x2B9 && point <= 0x2BF) || (point >= 0x2C8 && point <= 0x2CB);
    };
  }

  private static int ascii(int point) {
    if (point >= 'A' && point <= 'Z') {
      return point + ('a' - 'A');
    }
    if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
      return point;
    }
    return point == '\'' || point == '`' ? NONE : GAP;
  }

  /** Marks that a reader leaves out: accents, Hebrew points, Arabic vowel marks and tatweel. */
  private static boolean isStripped(int point) {
    return within(point, 0x0300, 0x036F)
        || within(point, 0x0591, 0x05BD)
        || point == 0x05BF
        || within(point, 0x05C1, 0x05C2)
        || within(point, 0x05C4, 0x05C5)
        || point == 0x05C7
        || within(point, 0x0610, 0x061A)
        || point == 0x0640
        || within(point, 0x064B, 0x065F)
        || point == 0x0670
        || within(point, 0x06D6, 0x06DC)
        || within(point, 0x06DF, 0x06E4)
        || within(point, 0x06E7, 0x06E8)
        || within(point, 0x06EA, 0x06ED)
        || within(point, 0x08D3, 0x08FF)
        || within(point, 0x1AB0, 0x1AFF)
        || within(point, 0x1DC0, 0x1DFF)
        || within(point, 0x20D0, 0x20FF)
        || within(point, 0xFE20, 0xFE2F);
  }

  private static int letter(int point) {
    // Upper first: it joins final sigma, long s and dotless i with their ordinary forms.
    int lower = Character.toLowerCase(Character.toUpperCase(point));
    return switch (lower) {
      case 'ø' -> 'o';
      case 'đ', 'ð', 'ɖ' -> 'd';
      case 'ł' -> 'l';
      case 'ħ' -> 'h';
      case 'ŧ' -> 't';
      case 'ŋ' -> 'n';
      case 'ə' -> 'e';
      case 0x0671 -> 0x0627; // alef wasla
      case 0x0649, 0x06CC, 0x06D2 -> 0x064A; // alef maksura, Farsi yeh, yeh barree
      case 0x0629, 0x06C1, 0x06BE, 0x06D5 -> 0x0647; // teh marbuta and the forms of heh
      case 0x06A9, 0x06AA -> 0x0643; // keheh, swash kaf
      default ->
          within(lower, 0x30A1, 0x30F6) || within(lower, 0x30FD, 0x30FE)
              ? lower - HIRAGANA_BELOW_KATAKANA
              : lower;
    };
  }

  private static boolean within(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
