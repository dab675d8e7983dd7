package city.hansa.actors;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Names of areas, languages and scripts in a reader's language, as Unicode's CLDR has them. The JDK
 * takes some 50 microseconds to look one up and a page needs two hundred, so each is kept; there
 * are as many as codes in the data times languages of the site, a few thousand.
 */
public final class DisplayNames {
  private static final Map<Asked, String> KEPT = new ConcurrentHashMap<>();

  private record Asked(char what, String code, Locale language) {}

  private DisplayNames() {}

  /**
   * @param code ISO 3166-1 alpha-2 or UN M49; CLDR's answer for a code it does not know is the code
   */
  static String area(String code, Locale language) {
    return kept(
        new Asked('a', code, language),
        () -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language));
  }

  /**
   * @param tag BCP 47
   */
  public static String language(String tag, Locale language) {
    return kept(
        new Asked('l', tag, language), () -> Locale.forLanguageTag(tag).getDisplayName(language));
  }

  /** The language's own name for itself. */
  public static String ownName(String tag) {
    Locale own = Locale.forLanguageTag(tag);
    return kept(new Asked('o', tag, Locale.ROOT), () -> own.getDisplayLanguage(own));
  }

  /**
   * @param code ISO 15924
   */
  public static String script(String code, Locale language) {
    return kept(
        new Asked('s', code, language),
        () -> new Locale.Builder().setScript(code).build().getDisplayScript(language));
  }

  private static String kept(Asked asked, Supplier<String> lookUp) {
    String known = KEPT.get(asked);
    return known != null ? known : KEPT.computeIfAbsent(asked, missing -> lookUp.get());
  }
}
