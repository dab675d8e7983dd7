package city.hansa.engine.text.segment;

import java.util.List;
import java.util.Locale;

/** The order of numbers as legal texts print them. */
final class Numerals {

  private static final String ROMAN = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** Letters of Arabic lists, in the order of abjad. */
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشت";

  private static final String CJK_DIGITS = "零一二三四五六七八九";

  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
              "tenth"),
          List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
          List.of("premier", "deuxième", "troisième", "quatrième", "cinquième"),
          List.of("première", "deux", "trois", "quatre", "cinq"),
          List.of("primero", "segundo", "tercero", "cuarto", "quinto"),
          List.of("primera", "segunda", "tercera", "cuarta", "quinta"),
          List.of("unique"),
          List.of("único"),
          List.of(
              "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
              "التاسعة", "العاشرة"),
          List.of(
              "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن",
              "التاسع", "العاشر"));

  /** For a regular expression. */
  static final String WORD_PATTERN =
      String.join("|", WORDS.stream().flatMap(List::stream).toList());

  private Numerals() {}

  /** The last component of a decimal number, a word, a CJK number; 0 where it is none of them. */
  static int decimal(String printed) {
    var last = printed.substring(printed.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < last.length() && Character.isDigit(last.charAt(i)); i++) {
      value = value * 10 + Character.digit(last.charAt(i), 10);
    }
    for (var words : WORDS) {
      value = Math.max(value, words.indexOf(last) + 1);
    }
    return value > 0 ? value : cjk(last);
  }

  private static int cjk(String number) {
    int value = 0;
    int digit = 0;
    for (char c : number.toCharArray()) {
      if (c == '十' || c == '百') {
        value += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else if (CJK_DIGITS.indexOf(c) >= 0) {
        digit = CJK_DIGITS.indexOf(c);
      } else {
        return 0;
      }
    }
    return value + digit;
  }

  /** 0 where it is none; only numbers as the Romans wrote them. */
  static int roman(String printed) {
    int value = 0;
    int before = 0;
    for (int i = printed.length() - 1; i >= 0; i--) {
      int at = ROMAN.indexOf(Character.toLowerCase(printed.charAt(i)));
      if (at < 0) {
        return 0;
      }
      value += ROMAN_VALUES[at] < before ? -ROMAN_VALUES[at] : ROMAN_VALUES[at];
      before = Math.max(before, ROMAN_VALUES[at]);
    }
    return toRoman(value).equalsIgnoreCase(printed) ? value : 0;
  }

  /** For 1 to 3999; empty outside. */
  static String toRoman(int value) {
    if (value <= 0 || value > 3999) {
      return "";
    }
    var thousand = "M".repeat(value / 1000);
    return thousand
        + place(value / 100 % 10, "C", "D", "M")
        + place(value / 10 % 10, "X", "L", "C")
        + place(value % 10, "I", "V", "X");
  }

  private static String place(int digit, String one, String five, String ten) {
    return switch (digit) {
      case 9 -> one + ten;
      case 4 -> one + five;
      default -> (digit >= 5 ? five : "") + one.repeat(digit % 5);
    };
  }

  /** 1 for a and for the first letter of abjad, 27 for aa; 0 where it is none. */
  static int letter(String printed) {
    var letter = printed.toLowerCase(Locale.ROOT).replace('ا', 'أ');
    if (letter.isEmpty()) {
      return 0;
    }
    char first = letter.charAt(0);
    if (first >= 'a' && first <= 'z') {
      boolean doubled = letter.length() == 2 && letter.charAt(1) == first;
      return letter.length() == 1 ? first - 'a' + 1 : doubled ? first - 'a' + 27 : 0;
    }
    return letter.length() == 1 ? ABJAD.indexOf(first) + 1 : 0;
  }
}
