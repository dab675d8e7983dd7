package city.hansa.lists.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is the name or code of a country, in the languages of the Java platform (CLDR).
 */
final class CountryNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "ar", "de", "it", "pt", "nl", "pl", "ru", "sv", "tr", "zh", "ja", "ca",
          "fi", "el", "uk", "ro", "hu", "cs", "da");

  private static final Set<String> KNOWN = known();

  private CountryNames() {}

  private static Set<String> known() {
    Set<String> known =
        new HashSet<>(List.of("uk", "usa", "u s a", "england", "scotland", "wales"));
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      known.add(Folded.of(code));
      known.add(Folded.of(country.getISO3Country()));
      LANGUAGES.forEach(
          language -> known.add(Folded.of(country.getDisplayCountry(Locale.of(language)))));
    }
    return known;
  }

  static boolean isOne(String text) {
    return KNOWN.contains(Folded.of(text));
  }
}
