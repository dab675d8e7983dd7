package city.hansa.authority.pages;

import city.hansa.engine.register.End;
import city.hansa.engine.register.Period;
import city.hansa.site.Site;

/** Periods as this module's pages write them: as precise as they were recorded. */
final class Periods {

  private Periods() {}

  static String words(Site site, Period period) {
    String from = period.from() == null ? "…" : period.from().toString();
    String until =
        switch (period.until()) {
          case End.Open() -> site.t("authority.open");
          case End.On(var end) -> end.toString();
          case End.Sometime() -> "…";
        };
    return from + " – " + until;
  }
}
