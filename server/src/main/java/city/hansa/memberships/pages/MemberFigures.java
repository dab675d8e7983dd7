package city.hansa.memberships.pages;

import city.hansa.memberships.book.Counts;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Reach;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.view.Shares;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The counts of a network's members as figures: each kind by itself, computed, as of its day. */
final class MemberFigures {
  private MemberFigures() {}

  static List<Figure> of(Sitting sitting, Shares shares, Reach reach, Site site) {
    List<Figure> figures = new ArrayList<>();
    for (What what : What.values()) {
      Counts.Number number = sitting.counts().of(what);
      if (number.high() > 0 || what == What.MEMBERS) {
        figures.add(
            figure(
                range(number, site),
                site.t("memberships.count." + what, number.high()),
                reported(number, site),
                site));
      }
      long countries = shares.countries().keySet().stream().filter(code -> !code.isEmpty()).count();
      if (what == What.MEMBERS && countries > 0) {
        figures.add(
            figure(
                site.number(countries),
                site.t("memberships.count.countries", countries),
                site.t("memberships.count.countries.of"),
                site));
      }
    }
    if (!reach.reached().isEmpty()) {
      figures.add(
          figure(
              site.number(reach.reached().size()),
              site.t("memberships.count.reached"),
              site.t("memberships.count.reached.of", reach.through().size()),
              site));
    }
    return figures;
  }

  static String range(Counts.Number number, Site site) {
    return number.isExact()
        ? site.number(number.low())
        : site.t("memberships.range", site.number(number.low()), site.number(number.high()));
  }

  static String reported(Counts.Number number, Site site) {
    if (number.reported() == 0) {
      return "";
    }
    return number.reported() == number.high()
        ? site.t("memberships.reported.all")
        : site.t("memberships.reported.some", site.number(number.reported()));
  }

  private static Figure figure(String value, String kind, String unit, Site site) {
    return new Figure(
        value,
        kind,
        unit,
        site.t("memberships.asOf", site.day(site.asOf().day())),
        site.t("memberships.computed"),
        "#method");
  }
}
