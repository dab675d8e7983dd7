package city.hansa.portal;

import city.hansa.actors.Holdings;
import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.PartialDate;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register holds, each figure with kind, unit, day and origin. */
final class HomeFigures {

  private HomeFigures() {}

  static List<Figure> of(Holdings.Counts counts, List<NetworkLife> networks, Site site) {
    String today = site.t("portal.figure.today", site.day(site.asOf().today()));
    String computed = site.t("portal.figure.computed");
    return List.of(
        published("places", counts.places(), counts.gazetteer(), site),
        new Figure(
            site.number(counts.citiesWithPopulation()),
            site.t("portal.figure.cities"),
            site.t("portal.figure.cities.unit", site.number(counts.cities())),
            today,
            computed,
            "/actors?kind=CITY"),
        published("states", counts.states(), counts.statesSource(), site),
        active(networks, site),
        new Figure(
            site.number(counts.names()),
            site.t("portal.figure.names"),
            site.t("portal.figure.names.unit"),
            today,
            computed,
            "/search"),
        new Figure(
            site.number(counts.sources()),
            site.t("portal.figure.sources"),
            site.t("portal.figure.sources.unit"),
            today,
            computed,
            "/sources"));
  }

  /** A range where dates are missing or imprecise. */
  static Figure active(List<NetworkLife> networks, Site site) {
    YearCount count =
        ActiveByYear.on(networks.stream().map(NetworkLife::existence).toList(), site.asOf().day());
    long unknown = networks.stream().filter(each -> each.existence().from() == null).count();
    return new Figure(
        range(count, site),
        site.t("portal.figure.active"),
        site.t("portal.figure.active.unit", networks.size(), unknown),
        site.t("portal.figure.on", site.day(site.asOf().day())),
        site.t("portal.figure.computed"),
        "/networks");
  }

  static String range(YearCount count, Site site) {
    return count.perhaps() == 0
        ? site.number(count.sure())
        : site.t("portal.range", site.number(count.sure()), site.number(count.most()));
  }

  private static Figure published(
      String what, long count, Holdings.@Nullable Origin origin, Site site) {
    return new Figure(
        site.number(count),
        site.t("portal.figure." + what),
        site.t("portal.figure." + what + ".unit"),
        origin == null ? site.t("portal.figure.undated") : dated(origin, site),
        origin == null ? site.t("portal.figure.computed") : origin.title(),
        origin == null ? "/sources" : "/sources/" + origin.id());
  }

  private static String dated(Holdings.Origin origin, Site site) {
    String published = origin.published();
    return published == null
        ? site.t("portal.figure.retrieved", site.day(origin.retrievedOn()))
        : site.t("portal.figure.published", Dates.text(PartialDate.parse(published), site));
  }
}
