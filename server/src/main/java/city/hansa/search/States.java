package city.hansa.search;

import java.util.Locale;

/** Names of states by code, as the CLDR of the running JDK gives them. */
final class States {

  private States() {}

  static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }
}
