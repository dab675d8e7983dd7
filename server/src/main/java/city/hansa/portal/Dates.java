package city.hansa.portal;

import city.hansa.engine.register.PartialDate;
import city.hansa.site.Site;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a reader writes them, with the precision they have. */
final class Dates {

  private Dates() {}

  static String text(PartialDate date, Site site) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.earliest().getYear());
      case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", latin(site)).format(date.earliest());
      case DAY -> site.day(date.earliest());
    };
  }

  private static Locale latin(Site site) {
    return new Locale.Builder()
        .setLocale(site.language())
        .setUnicodeLocaleKeyword("nu", "latn")
        .build();
  }
}
