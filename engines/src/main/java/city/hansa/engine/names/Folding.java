package city.hansa.engine.names;

import java.text.Normalizer;
import java.util.List;

/**
 * Folds a name to the key under which it is found: case, accents, Arabic and Hebrew vowel marks and
 * punctuation go, letters that differ by habit of spelling become one. Unicode compatibility
 * decomposition (UAX 15, NFKD) first, then {@link Letters} character by character. Vowel signs of
 * Indic scripts and Japanese voicing marks stay, for they tell words apart. Folding a key again
 * changes nothing. O(length).
 */
public final class Folding {

  /** An elided article or preposition is at most this long: "Sant'Agata", "Dell'Anima". */
  private static final int LONGEST_ELISION = 4;

  private Folding() {}

  /** The key: words of letters, marks and digits, parted by one blank; may be empty. */
  public static String fold(String text) {
    String plain = isAscii(text) ? text : decomposed(text);
    StringBuilder key = new StringBuilder(plain.length() + 4);
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      int letter = Letters.fold(point);
      if (letter == Letters.GAP) {
        gap = true;
      } else if (letter != Letters.NONE) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        Letters.append(key, letter);
      }
    }
    return key.toString();
  }

  /**
   * The keys under which a name is indexed: its key, and for a name with an elision also the one
   * with the article apart ("L'Aquila": "laquila", "l aquila"). Empty if nothing is left.
   */
  public static List<String> keys(String text) {
    String key = fold(text);
    if (key.isEmpty()) {
      return List.of();
    }
    String apart = elisionsApart(text);
    if (apart.equals(text)) {
      return List.of(key);
    }
    String second = fold(apart);
    return second.equals(key) ? List.of(key) : List.of(key, second);
  }

  private static String elisionsApart(String text) {
    StringBuilder apart = new StringBuilder(text);
    int wordStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isApostrophe(c)) {
        int before = i - wordStart;
        boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (after && before >= 1 && before <= LONGEST_ELISION) {
          apart.setCharAt(i, ' ');
        }
        wordStart = i + 1;
      } else if (!Character.isLetter(c)) {
        wordStart = i + 1;
      }
    }
    return apart.toString();
  }

  private static String decomposed(String text) {
    // NFKD would tear the free-standing acute, often typed for an apostrophe, into blank and mark.
    return Normalizer.normalize(text.replace('\u00b4', '\''), Normalizer.Form.NFKD);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
