package city.hansa.engine.text.read.docx;

import java.util.Locale;

/** Number formats of ISO/IEC 29500-1, 17.18.59, as far as legal texts use them. */
final class NumberFormats {

  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشت";
  private static final String ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String CJK = "零一二三四五六七八九";

  private NumberFormats() {}

  static String print(int value, String format) {
    return switch (format) {
      case "none" -> "";
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      case "arabicAbjad" -> letterOf(ABJAD, value);
      case "arabicAlpha" -> letterOf(ALPHA, value);
      case "hindiNumbers" -> digits(value, '\u0660');
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          cjk(value);
      default -> String.valueOf(value);
    };
  }

  /** a to z, then aa to zz. */
  private static String letters(int value) {
    if (value < 1 || value > 780) {
      return String.valueOf(value);
    }
    return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static String letterOf(String letters, int value) {
    return value >= 1 && value <= letters.length()
        ? letters.substring(value - 1, value)
        : String.valueOf(value);
  }

  private static String digits(int value, char zero) {
    var printed = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      printed.append((char) (zero + c - '0'));
    }
    return printed.toString();
  }

  private static String cjk(int value) {
    if (value < 1 || value > 99) {
      return String.valueOf(value);
    }
    var tens = value < 10 ? "" : (value < 20 ? "" : CJK.charAt(value / 10) + "") + "十";
    return tens + (value % 10 == 0 ? "" : CJK.charAt(value % 10) + "");
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return String.valueOf(value);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    var printed = new StringBuilder();
    int left = value;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        printed.append(signs[i]);
        left -= values[i];
      }
    }
    return printed.toString();
  }
}
