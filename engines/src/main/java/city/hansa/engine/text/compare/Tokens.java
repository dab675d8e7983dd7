package city.hansa.engine.text.compare;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A text cut into words, signs and spaces; put together they are the text. Apostrophes, hyphens and
 * joiners inside a word belong to it, and so do separators inside a number ({@code 1,000.5}). In
 * scripts written without spaces each letter, with its marks, is a word of its own. The call of a
 * note ({@code [^3]}) is one sign.
 */
final class Tokens {

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final String IN_WORDS = "'\u2019-\u2010\u2011\u00ad\u200c\u200d\u00b7";
  private static final String IN_NUMBERS = ".,\u066b\u066c'\u2019";
  private static final int SPACES_FROM = 0x2000;

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>(text.length() / 3 + 1);
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }

  static boolean isSpace(String token) {
    return isSpace(token.codePointAt(0));
  }

  static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }

  private static int end(String text, int from) {
    int first = text.codePointAt(from);
    int next = from + Character.charCount(first);
    if (isSpace(first)) {
      return spacesEnd(text, next);
    }
    if (first == '[' && text.startsWith("[^", from)) {
      int close = text.indexOf(']', from);
      return close > 0 && text.substring(from, close).indexOf(' ') < 0 ? close + 1 : next;
    }
    if (standsAlone(first)) {
      return marksEnd(text, next);
    }
    return inWord(first) ? wordEnd(text, next, first) : next;
  }

  private static int spacesEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int marksEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int wordEnd(String text, int from, int first) {
    int last = first;
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      boolean goesOn = inWord(letter) || joins(text, last, letter, next);
      if (standsAlone(letter) || !goesOn) {
        return at;
      }
      last = letter;
      at = next;
    }
    return at;
  }

  private static boolean joins(String text, int before, int sign, int next) {
    if (next >= text.length()) {
      return false;
    }
    int after = text.codePointAt(next);
    boolean number = Character.isDigit(before) && Character.isDigit(after);
    boolean word = inWord(before) && inWord(after) && !standsAlone(after);
    return number && IN_NUMBERS.indexOf(sign) >= 0 || word && IN_WORDS.indexOf(sign) >= 0;
  }

  private static boolean inWord(int letter) {
    return Character.isLetterOrDigit(letter) || isMark(letter);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(int letter) {
    return letter == ' '
        || letter == '\n'
        || letter == '\u00a0'
        || Character.isWhitespace(letter)
        || letter >= SPACES_FROM && Character.isSpaceChar(letter);
  }

  private static boolean standsAlone(int letter) {
    return letter > 0xe00 && WITHOUT_SPACES.contains(UnicodeScript.of(letter)) && !isMark(letter);
  }
}
