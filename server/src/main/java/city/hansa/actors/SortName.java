package city.hansa.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a name for ordering: lower case, without diacritics, with the Latin letters that Unicode
 * does not take apart spelt out.
 */
final class SortName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SortName() {}

  static String of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(bare.length() + 4);
    for (int i = 0; i < bare.length(); i++) {
      fold(bare.charAt(i), folded);
    }
    return folded.toString().strip();
  }

  private static void fold(char c, StringBuilder to) {
    switch (c) {
      case '\u00f8' -> to.append('o');
      case '\u0111', '\u00f0' -> to.append('d');
      case '\u0142' -> to.append('l');
      case '\u0131' -> to.append('i');
      case '\u0127' -> to.append('h');
      case '\u00df' -> to.append("ss");
      case '\u00e6' -> to.append("ae");
      case '\u0153' -> to.append("oe");
      case '\u00fe' -> to.append("th");
      case '\u0259', '\u01dd' -> to.append('e');
      // Apostrophes and the like at the head of a name must not decide its place.
      case '\u2018', '\u2019', '\u02bb', '\u02bc', '\u02be', '\u02bf', '\u0060', '\u00b4' -> {}
      default -> to.append(c);
    }
  }
}
