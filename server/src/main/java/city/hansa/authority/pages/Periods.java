package city.hansa.authority.pages;

import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import city.hansa.site.Site;

/** Periods as this module's pages write them: as precise as they were recorded. */
final class Periods {

  private Periods() {}

  static String words(Site site, Period period) {
    String from = period.from() == null ? "…" : date(site, period.from());
    String until =
        switch (period.until()) {
          case End.Open() -> site.t("authority.open");
          case End.On(var end) -> date(site, end);
          case End.Sometime() -> "…";
        };
    return from + " – " + until;
  }

  private static String date(Site site, When when) {
    return when instanceof PartialDate date ? site.date(date) : when.toString();
  }
}
