package city.hansa.site;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one language writes dates, made once: tables write thousands of them.
 *
 * @param numbers the language with Latin digits
 */
record Dates(Locale numbers, DateTimeFormatter day, DateTimeFormatter month) {
  private static final Map<Locale, Dates> MADE = new ConcurrentHashMap<>();

  /** Of one of the languages that are offered. */
  static Dates of(Locale language) {
    Dates made = MADE.get(language);
    return made == null ? MADE.computeIfAbsent(language, Dates::make) : made;
  }

  private static Dates make(Locale language) {
    Locale base = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    Locale numbers =
        new Locale.Builder().setLocale(base).setUnicodeLocaleKeyword("nu", "latn").build();
    return new Dates(
        numbers,
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(numbers),
        DateTimeFormatter.ofPattern("LLLL uuuu", numbers));
  }
}
