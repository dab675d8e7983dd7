package city.hansa.claims.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people type them. */
public final class Numbers {
  private static final Pattern FORM = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)\\s*([a-z]*)");

  /** 1,500,000 and 1 500 000 and 1'500'000: groups of three behind up to three. */
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([,' \\u00a0\\u202f\\u2019])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?.*");

  private static final Map<String, Integer> POWERS =
      Map.of(
          "", 0, "k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9, "milliard", 9);

  private Numbers() {}

  /**
   * Reads {@code 1500000000}, {@code 1,500,000,000} and {@code 1.5 bn} alike. A comma is never a
   * decimal point: {@code 1,5} is refused rather than guessed.
   *
   * @throws IllegalArgumentException if it is no number of 0 or more
   */
  public static BigDecimal parse(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (GROUPED.matcher(text).matches()) {
      text = text.replaceAll("(?<=\\d)[,' \\u00a0\\u202f\\u2019](?=\\d{3})", "");
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !POWERS.containsKey(form.group(2))) {
      throw new IllegalArgumentException("No number: " + typed);
    }
    BigDecimal number = new BigDecimal(form.group(1)).movePointRight(POWERS.get(form.group(2)));
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
