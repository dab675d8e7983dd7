package city.hansa.instruments.pages;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The counts of a sheet as figures: each kind by itself, computed, as of its day. */
final class CountFigures {
  private static final String METHOD = "#method";
  private static final List<What> ORDER =
      List.of(
          What.SIGNATORIES,
          What.CURRENT_SIGNATORIES,
          What.COMMITTED,
          What.PARTIES,
          What.ENDORSERS,
          What.INVITED,
          What.SUSPENDED,
          What.LEAVING,
          What.DECLINED,
          What.LEFT);

  private CountFigures() {}

  /** Kinds of which there is any; of an instrument kept here, signatories and committed always. */
  static List<Figure> of(Sheet sheet, Site site) {
    List<Figure> figures = new ArrayList<>();
    for (What what : ORDER) {
      Counts.Number number = sheet.counts().of(what);
      if (isShown(what, sheet)) {
        figures.add(
            figure(
                range(number, site),
                site.t("instruments.count." + what, number.high()),
                reported(number, site),
                site));
        if (what == What.SIGNATORIES && number.low() > 1) {
          states(sheet, site, figures);
        }
      }
    }
    return figures;
  }

  private static boolean isShown(What what, Sheet sheet) {
    Counts.Number number = sheet.counts().of(what);
    return switch (what) {
      // What is known from reports alone leaves open whom they leave out.
      case SIGNATORIES, COMMITTED -> number.high() > 0 || !sheet.roll().instrument().isReported();
      // Else it would say the same twice.
      case CURRENT_SIGNATORIES ->
          number.high() > 0 && !number.equals(sheet.counts().of(What.SIGNATORIES));
      case PARTIES -> number.high() > 0 || sheet.effect().on() != Truth.NO;
      case ENDORSERS, INVITED, SUSPENDED, LEAVING, DECLINED, LEFT -> number.high() > 0;
    };
  }

  /** From how many states those who signed come. */
  private static void states(Sheet sheet, Site site, List<Figure> figures) {
    Set<String> seen = new HashSet<>();
    for (Line line : sheet.lines()) {
      String country = line.card().country();
      if (country != null && line.signature() != null) {
        seen.add(country);
      }
    }
    int states = seen.size();
    if (states > 0) {
      figures.add(
          figure(site.number(states), site.t("instruments.count.states", states), "", site));
    }
  }

  static String range(Counts.Number number, Site site) {
    return number.isExact()
        ? site.number(number.low())
        : site.t("instruments.range", site.number(number.low()), site.number(number.high()));
  }

  private static String reported(Counts.Number number, Site site) {
    if (number.reported() == 0) {
      return "";
    }
    return number.reported() == number.high()
        ? site.t("instruments.reported.all")
        : site.t("instruments.reported.some", site.number(number.reported()));
  }

  private static Figure figure(String value, String kind, String unit, Site site) {
    return new Figure(
        value,
        kind,
        unit,
        site.t("instruments.asOf", site.day(site.asOf().day())),
        site.t("instruments.computed.here"),
        METHOD);
  }
}
