package city.hansa.actors;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.BadInput;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a list, for page and API alike. Blank ones count as not given. */
@Component
public class ActorFilters {
  /** Every parameter that narrows, orders or pages a list. */
  public static final Set<String> NAMES =
      Set.of(
          "kind",
          "country",
          "region",
          "division",
          "populationFrom",
          "populationUntil",
          "foundedFrom",
          "foundedUntil",
          "past",
          "sort",
          "order",
          "after",
          "limit");

  private final Handbooks handbooks;
  private final DivisionStore divisions;

  ActorFilters(Handbooks handbooks, DivisionStore divisions) {
    this.handbooks = handbooks;
    this.divisions = divisions;
  }

  /**
   * @param given one value a name
   * @throws BadInput naming the first parameter that cannot be used
   */
  public ActorQuery read(Map<String, String> given, AsOf asOf, Locale language) {
    Given values = new Given(given);
    Set<Kind> kinds = kinds(values);
    ActorQuery.Sort sort = sort(values, kinds);
    Long populationFrom = values.number("populationFrom", 0, 100_000_000_000L);
    Long populationUntil = values.number("populationUntil", 0, 100_000_000_000L);
    Long foundedFrom = values.number("foundedFrom", 1, 9999);
    Long foundedUntil = values.number("foundedUntil", 1, 9999);
    inOrder("populationUntil", populationFrom, populationUntil);
    inOrder("foundedUntil", foundedFrom, foundedUntil);
    Long limit = values.number("limit", 1, 500);
    return new ActorQuery(
        kinds,
        country(values),
        region(values),
        division(values, language),
        populationFrom,
        populationUntil,
        foundedFrom == null ? null : foundedFrom.intValue(),
        foundedUntil == null ? null : foundedUntil.intValue(),
        values.oneOf("past", List.of("true", "false"), "false").equals("true"),
        sort,
        values
            .oneOf(
                "order",
                List.of("asc", "desc"),
                sort == ActorQuery.Sort.POPULATION ? "desc" : "asc")
            .equals("desc"),
        values.text("after"),
        limit == null ? 50 : limit.intValue(),
        asOf,
        language);
  }

  private static Set<Kind> kinds(Given values) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String text = values.text("kind");
    for (String each : text == null ? new String[0] : text.split(",", -1)) {
      kinds.add(Given.constant("kind", each, Kind.class));
    }
    return kinds;
  }

  /** By size where most listed bodies have one, by name among organisations. */
  private static ActorQuery.Sort sort(Given values, Set<Kind> kinds) {
    String text = values.text("sort");
    if (text != null) {
      return Given.constant("sort", text, ActorQuery.Sort.class);
    }
    boolean peopled =
        kinds.isEmpty()
            || kinds.contains(Kind.CITY)
            || kinds.contains(Kind.STATE)
            || kinds.contains(Kind.METRO);
    return peopled ? ActorQuery.Sort.POPULATION : ActorQuery.Sort.NAME;
  }

  private @Nullable String country(Given values) {
    String code = values.text("country");
    if (code == null) {
      return null;
    }
    String upper = code.toUpperCase(Locale.ROOT);
    if (!handbooks.current().countries().containsKey(upper)) {
      throw new BadInput("country", code, "actors.problem.country");
    }
    return upper;
  }

  private @Nullable String region(Given values) {
    String code = values.text("region");
    if (code != null && !handbooks.current().regions().containsKey(code)) {
      throw new BadInput("region", code, "actors.problem.region");
    }
    return code;
  }

  private @Nullable String division(Given values, Locale language) {
    String code = values.text("division");
    if (code != null && divisions.find(code, language).isEmpty()) {
      throw new BadInput("division", code, "actors.problem.division");
    }
    return code;
  }

  private static void inOrder(String field, @Nullable Long from, @Nullable Long until) {
    if (from != null && until != null && until < from) {
      throw new BadInput(field, until.toString(), "actors.problem.order", from);
    }
  }

  /** First-order divisions of a country, to choose from. */
  public List<Division> divisions(String country, Locale language) {
    return divisions.listOf(country, language);
  }

  /** The division a list is narrowed to. */
  public Division getDivision(String code, Locale language) {
    return divisions
        .find(code, language)
        .orElseThrow(() -> new BadInput("division", code, "actors.problem.division"));
  }

  /** The parameters that lead to a list, in a stable order, without those that change nothing. */
  public static Map<String, String> parameters(ActorQuery query) {
    Map<String, String> all = new LinkedHashMap<>();
    put(
        all,
        "kind",
        String.join(
            ",", query.kinds().stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList()));
    put(all, "country", query.country());
    put(all, "region", query.worldRegion());
    put(all, "division", query.division());
    put(all, "populationFrom", query.populationFrom());
    put(all, "populationUntil", query.populationUntil());
    put(all, "foundedFrom", query.foundedFrom());
    put(all, "foundedUntil", query.foundedUntil());
    put(all, "past", query.withPast() ? "true" : null);
    put(all, "sort", query.sort().name().toLowerCase(Locale.ROOT));
    put(all, "order", query.descending() ? "desc" : "asc");
    put(all, "limit", query.limit() == 50 ? null : query.limit());
    put(all, AsOf.PARAMETER, query.asOf().isChosen() ? query.asOf().day() : null);
    return all;
  }

  private static void put(Map<String, String> all, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      all.put(name, value.toString());
    }
  }
}
