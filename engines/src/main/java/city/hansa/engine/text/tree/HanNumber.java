package city.hansa.engine.text.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese and Japanese numerals up to 9,999, as articles are counted: 第二十四条 is 24. */
final class HanNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百千]+");

  private HanNumber() {}

  /** The piece reduced to its numeral, in digits; as it was where it has none. */
  static String inDigits(String piece) {
    Matcher numeral = NUMERAL.matcher(piece);
    if (numeral.find()) {
      return Integer.toString(value(numeral.group().replace('零', '〇')));
    }
    return piece.startsWith("第") ? piece.replaceAll("\\p{IsHan}", "") : piece;
  }

  private static int value(String numeral) {
    int whole = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int unit =
          switch (numeral.charAt(i)) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
          };
      if (unit == 1) {
        digit = (digit * 10 + DIGITS.indexOf(numeral.charAt(i))) % 10_000;
      } else {
        whole += Math.max(1, digit) * unit;
        digit = 0;
      }
    }
    return whole + digit;
  }
}
