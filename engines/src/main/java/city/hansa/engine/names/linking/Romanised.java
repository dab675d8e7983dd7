package city.hansa.engine.names.linking;

import com.ibm.icu.text.Transliterator;

/** Writes a key in Latin letters, by ICU's rules (Unicode CLDR); the first one takes a while. */
final class Romanised {

  private static final int FIRST_BEYOND_LATIN = 0x250;

  private Romanised() {}

  private static final class Rules {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** The key itself if it is in Latin letters. */
  static String of(String key) {
    return key.chars().allMatch(c -> c < FIRST_BEYOND_LATIN) ? key : Rules.ANY.transliterate(key);
  }
}
