package city.hansa.site;

import java.util.List;
import java.util.Locale;

/** The languages in which the site speaks; a new one is a message bundle and a line here. */
public final class Languages {

  /** In the order in which the switch offers them; the first is the fallback. */
  public static final List<Locale> OFFERED =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

  private Languages() {}

  /** The language's own name for itself, such as "français". */
  public static String ownName(Locale language) {
    return language.getDisplayLanguage(language);
  }

  /** "rtl" for scripts written from right to left, else "ltr". */
  public static String direction(Locale language) {
    return switch (language.getLanguage()) {
      case "ar", "fa", "he", "ur" -> "rtl";
      default -> "ltr";
    };
  }
}
