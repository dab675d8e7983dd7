package city.hansa.engine.text.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is number in a printed number: {@code Article 4} and {@code المادة ٤} are {@code 4}, {@code
 * (b)} is {@code b}, {@code IV.} is {@code IV}, {@code 1.2.} is {@code 1-2}, {@code 3 bis} is
 * {@code 3bis}.
 */
final class PrintedNumber {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ORDINAL_SIGNS = Pattern.compile("[\u00ba\u00aa\u00b0]");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th|er|re|ere|e)");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+|[ivxlcdm]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LATIN_LETTERS = Pattern.compile("[A-Za-z]{1,2}");

  /** Numbers written as a word, where texts do so: the first article in French and Spanish. */
  private static final Map<String, String> FIRST =
      Map.of("premier", "1", "premiere", "1", "primero", "1", "primera", "1", "unique", "1");

  /** Letters of lists in their order: Arabic by the old order of the alphabet (abjad). */
  private static final List<String> LETTERS =
      List.of(
          "\u0623\u0628\u062c\u062f\u0647\u0648\u0632\u062d\u0637\u064a\u0643\u0644\u0645\u0646"
              + "\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062a\u062b\u062e\u0630\u0636",
          "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c\u043d\u043e"
              + "\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044d",
          "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be"
              + "\u03bf\u03c0\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9");

  private PrintedNumber() {}

  /** Letters, digits and hyphens; empty where there is no number, only a word or a bullet. */
  static String bare(String printed) {
    String plain = ORDINAL_SIGNS.matcher(printed).replaceAll("");
    List<String> pieces = new ArrayList<>();
    for (String piece : BETWEEN.split(Normalizer.normalize(plain, Normalizer.Form.NFKC), -1)) {
      if (!piece.isEmpty()) {
        pieces.add(latin(HanNumber.inDigits(piece)));
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (hasDigit(pieces.get(i))) {
        return joined(pieces.subList(i, pieces.size()));
      }
    }
    return pieces.isEmpty() ? "" : lettered(pieces.getLast());
  }

  private static String lettered(String piece) {
    String word = Normalizer.normalize(piece, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String first = FIRST.get(word.toLowerCase(Locale.ROOT));
    if (first != null) {
      return first;
    }
    boolean number = ROMAN.matcher(piece).matches() || LATIN_LETTERS.matcher(piece).matches();
    return number || piece.codePointCount(0, piece.length()) <= 2 ? piece : "";
  }

  /** A separator is kept, as a hyphen, only between digits. */
  private static String joined(List<String> pieces) {
    var result = new StringBuilder();
    for (String piece : pieces) {
      var ordinal = ORDINAL.matcher(piece.toLowerCase(Locale.ROOT));
      String plain = ordinal.matches() ? ordinal.group(1) : piece;
      boolean between = !result.isEmpty() && DIGITS.matcher(plain).lookingAt();
      result.append(between ? "-" : "").append(plain);
    }
    return result.toString();
  }

  private static boolean hasDigit(String piece) {
    return piece.chars().anyMatch(Character::isDigit);
  }

  private static String latin(String piece) {
    var result = new StringBuilder();
    piece.codePoints().forEach(letter -> result.appendCodePoint(latin(letter)));
    String digits = result.toString();
    if (digits.codePointCount(0, digits.length()) == 1) {
      for (String letters : LETTERS) {
        int place = letters.indexOf(digits.toLowerCase(Locale.ROOT));
        if (place >= 0) {
          return Character.toString('a' + place);
        }
      }
    }
    return digits;
  }

  private static int latin(int letter) {
    return Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
  }
}
