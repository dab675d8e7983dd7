package city.hansa.actors.pages;

import city.hansa.actors.Kind;
import city.hansa.actors.Standing;
import city.hansa.engine.register.Age;
import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says dates, periods, ages and kinds in the reader's words. */
record Words(Site site) {

  String kind(Kind kind) {
    return site.t("actors.kind." + kind);
  }

  /** A label of an open set, such as a role or theme, as the bundles have it or as it is stored. */
  String label(String prefix, String value) {
    String key = prefix + value.toLowerCase(Locale.ROOT).replace(' ', '-');
    return site.knows(key) ? site.t(key) : value;
  }

  String date(When when) {
    return switch (when) {
      case PartialDate one -> site.date(one);
      case Disputed several ->
          several.accounts().stream()
              .map(site::date)
              .collect(Collectors.joining(" " + site.t("actors.or") + " "));
    };
  }

  /** Nothing where neither bound is stated. */
  String period(Period period) {
    When from = period.from();
    return switch (period.until()) {
      case End.Open() -> from == null ? "" : site.t("actors.period.since", date(from));
      case End.On(When end) ->
          from == null
              ? site.t("actors.period.until", date(end))
              : site.t("actors.period.between", date(from), date(end));
      case End.Sometime() ->
          from == null
              ? site.t("actors.period.past")
              : site.t("actors.period.from-past", date(from));
    };
  }

  /** From foundation to end, with a word for what nobody states. */
  String life(@Nullable When from, @Nullable When until) {
    String begun = from == null ? "?" : date(from);
    return until == null ? begun : begun + " – " + date(until);
  }

  String age(Age age) {
    return switch (age) {
      case Age.Years(int min, int max) ->
          min == max
              ? site.number(min)
              : site.t("actors.age.range", site.number(min), site.number(max));
      case Age.NotBegun() -> site.t("actors.age.not-begun");
      case Age.Unknown() -> site.t("actors.age.unknown");
    };
  }

  String standing(Standing standing, LocalDate day) {
    return site.t("actors.standing." + standing, site.day(day));
  }

  /** The colour that goes with the words, never alone. */
  static String tone(Standing standing) {
    return switch (standing) {
      case EXISTS -> "ok";
      case NOT_YET, ENDED -> "late";
      case UNKNOWN -> "warn";
    };
  }

  String degrees(double latitude, double longitude) {
    return site.t(
        "actors.degrees",
        site.number(Math.abs(latitude), 2),
        site.t(latitude < 0 ? "actors.south" : "actors.north"),
        site.number(Math.abs(longitude), 2),
        site.t(longitude < 0 ? "actors.west" : "actors.east"));
  }
}
