package city.hansa.lists.reading;

import city.hansa.engine.register.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days whose month is a word, in the languages of the Java platform (CLDR): "22 March 2009". */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "ar", "de", "it", "pt", "nl", "pl", "ru", "sv", "tr", "ca", "fi", "el",
          "uk", "ro", "hu", "cs", "da");
  private static final Map<String, Integer> KNOWN = known();

  /** Folded: a day, a word or two between, the month, the year. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:([0-9]{1,2}) ?(?:st|nd|rd|th|er|o)? (?:de |di |d )?)?(\\p{L}+) (?:de |del )?([0-9]{4})");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+) ([0-9]{1,2}) ?(?:st|nd|rd|th)? ([0-9]{4})");

  private MonthNames() {}

  private static Map<String, Integer> known() {
    Map<String, Integer> known = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = Folded.of(month.getDisplayName(style, Locale.of(language)));
          known.merge(name, month.getValue(), (one, other) -> one.equals(other) ? one : 0);
        }
      }
    }
    return known;
  }

  /**
   * Null if it is none, or if the word is one month here and another there.
   *
   * @throws IllegalArgumentException if the month has no such day
   */
  static @Nullable PartialDate read(String text) {
    String folded = Folded.of(text);
    Matcher day = DAY_FIRST.matcher(folded);
    if (day.matches()) {
      return date(day.group(3), day.group(2), day.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(folded);
    return month.matches() ? date(month.group(3), month.group(1), month.group(2)) : null;
  }

  private static @Nullable PartialDate date(String year, String word, @Nullable String day) {
    int month = KNOWN.getOrDefault(word, 0);
    if (month == 0) {
      return null;
    }
    String known = "%s-%02d".formatted(year, month);
    return PartialDate.parse(
        day == null ? known : "%s-%02d".formatted(known, Integer.parseInt(day)));
  }
}
