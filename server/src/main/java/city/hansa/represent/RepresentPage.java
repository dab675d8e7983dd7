package city.hansa.represent;

import city.hansa.engine.impact.Representation;
import city.hansa.engine.impact.Settlement;
import city.hansa.places.Countries;
import city.hansa.places.Countries.Country;
import city.hansa.places.Countries.WorldRegion;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was sent, and the count if one was asked for.
 *
 * @param sent what stands in the fields
 * @param count null before anything was chosen
 */
record RepresentPage(
    Site site,
    Map<String, String> sent,
    Choice choice,
    @Nullable Count count,
    List<Option> states,
    List<Option> regions) {

  /** Rows of each list that are shown; the API gives all. */
  static final int ROWS = 25;

  record Option(String value, String label) {}

  static RepresentPage of(
      Site site,
      Map<String, String> sent,
      Choice choice,
      @Nullable Count count,
      Countries countries) {
    Comparator<Option> byLabel =
        Comparator.comparing(Option::label, java.text.Collator.getInstance(site.language()));
    List<Option> states =
        countries.list().stream()
            .map(each -> new Option(each.code(), stateName(site, each)))
            .sorted(byLabel)
            .toList();
    List<Option> regions =
        countries.listRegions().stream()
            .map(each -> new Option(each.code(), regionName(site, each)))
            .sorted(byLabel)
            .toList();
    return new RepresentPage(site, sent, choice, count, states, regions);
  }

  String field(String name) {
    return sent.getOrDefault(name, "");
  }

  static String stateName(Site site, Country country) {
    String name = Locale.of("", country.code()).getDisplayCountry(site.language());
    return name.equals(country.code()) ? country.name() : name;
  }

  private static String regionName(Site site, WorldRegion region) {
    String name = Locale.of("", region.code()).getDisplayCountry(site.language());
    return name.equals(region.code()) ? region.name() : name;
  }

  List<Figure> figures(Count.Counted counted) {
    Representation people = counted.people();
    String computed = site.t("represent.computed");
    String asOf = site.t("represent.asOf");
    return List.of(
        new Figure(
            range(people),
            say(people),
            site.t("represent.kind"),
            site.t("represent.persons"),
            asOf,
            computed,
            "/represent#method"),
        new Figure(
            site.number(people.counted().size()),
            site.t("represent.counted"),
            site.t("represent.places"),
            asOf,
            computed,
            null),
        new Figure(
            site.number(people.nested().size()),
            site.t("represent.nested"),
            site.t("represent.places"),
            asOf,
            computed,
            null),
        new Figure(
            site.number(people.uncertain().size()),
            site.t("represent.uncertain"),
            site.t("represent.places"),
            asOf,
            computed,
            null),
        new Figure(
            site.number(people.naive()),
            site.t("represent.naive"),
            site.t("represent.persons"),
            asOf,
            computed,
            null));
  }

  private String say(Representation people) {
    return people.high().isEmpty() ? site.t("represent.atLeast") : "";
  }

  String range(Representation people) {
    if (people.high().isEmpty() || people.high().getAsLong() == people.low()) {
      return site.number(people.low());
    }
    return site.t(
        "represent.range", site.number(people.low()), site.number(people.high().getAsLong()));
  }

  /**
   * A row of the comparison with states.
   *
   * @param address null for the chosen cities themselves
   */
  record Beside(String name, @Nullable String address, String persons) {}

  /** States of similar size and, in its place among them, the chosen set. */
  List<Beside> beside(Count.Counted counted) {
    List<Beside> rows = new ArrayList<>();
    Beside these =
        new Beside(
            site.t("represent.these"), null, say(counted.people()) + " " + range(counted.people()));
    boolean placed = false;
    for (Country state : counted.ofSimilarSize()) {
      long persons = state.population() == null ? 0 : state.population();
      if (!placed && persons < counted.people().low()) {
        rows.add(these);
        placed = true;
      }
      rows.add(new Beside(stateName(site, state), "/actors/" + state.slug(), site.number(persons)));
    }
    if (!placed) {
      rows.add(these);
    }
    return rows;
  }

  /** The first rows of a list; the rest is counted by {@link #more}. */
  static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(ROWS, all.size()));
  }

  static int more(List<?> all) {
    return Math.max(0, all.size() - ROWS);
  }

  String persons(Settlement place) {
    return place.population().isPresent()
        ? site.number(place.population().getAsLong())
        : site.t("represent.noFigure");
  }

  String address(Count.Counted counted, Settlement place) {
    return "/actors/" + counted.actorIds().get(place.id());
  }

  String ground(Count.Counted counted, Representation.Nested nested) {
    return site.t(
        "represent.ground." + nested.ground(),
        nested.inside().name(),
        division(counted, nested.division()));
  }

  String doubt(Count.Counted counted, Representation.Uncertain uncertain) {
    return site.t(
        "represent.doubt." + uncertain.doubt(),
        uncertain.perhapsInside().name(),
        division(counted, uncertain.division()));
  }

  private static String division(Count.Counted counted, String code) {
    return counted.divisionNames().getOrDefault(code, code);
  }
}
