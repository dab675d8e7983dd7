package city.hansa.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of an {@link ActorQuery} as SQL on {@code actor a}, with their parameters. */
final class ListConditions {
  /** 1 January and 31 December of the years asked for. */
  private static final String SURELY_FOUNDED =
      "a.from_earliest >= make_date(:foundedFrom, 1, 1) and a.from_latest <= make_date(:foundedUntil, 12, 31)";

  private static final String PERHAPS_FOUNDED =
      "a.from_latest >= make_date(:foundedFrom, 1, 1) and a.from_earliest <= make_date(:foundedUntil, 12, 31)";

  private final ActorQuery query;
  private final List<String> conditions = new ArrayList<>(List.of("true"));
  private final Map<String, Object> parameters = new HashMap<>();

  ListConditions(ActorQuery query) {
    this.query = query;
    parameters.put("on", query.asOf().day());
    parameters.put("day", query.asOf().day().toString());
    parameters.put("language", query.language().getLanguage());
    kinds();
    where("a.country = :country", "country", query.country());
    region(query.worldRegion());
    division(query.division());
    if (!query.withPast()) {
      conditions.add(
          "(a.from_earliest is null or a.from_earliest <= :on) and (a.until_latest is null or a.until_latest > :on)");
    }
  }

  private void kinds() {
    if (!query.kinds().isEmpty()) {
      where(
          "a.kind in (:kinds)", "kinds", query.kinds().stream().map(Kind::name).sorted().toList());
    }
  }

  private void region(@Nullable String code) {
    where(
        """
        a.world_region in (with recursive inner_region as (select cast(:region as text) as code
            union all select r.code from world_region r join inner_region i on r.parent = i.code)
          select code from inner_region)\
        """,
        "region",
        code);
  }

  /** A division and all within it: '/' is the character that follows the dot. */
  private void division(@Nullable String code) {
    where(
        "a.division_code collate \"C\" >= :division and a.division_code collate \"C\" < :division || '/'",
        "division",
        code);
  }

  private void where(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  /** Without the ranges of population and founding, by which actors of unknown figures drop out. */
  String base() {
    return String.join("\n and ", conditions);
  }

  String population() {
    if (query.populationFrom() == null && query.populationUntil() == null) {
      return "true";
    }
    parameters.put("populationFrom", query.populationFrom() == null ? 0L : query.populationFrom());
    parameters.put(
        "populationUntil",
        query.populationUntil() == null ? Long.MAX_VALUE : query.populationUntil());
    return "a.population between :populationFrom and :populationUntil";
  }

  String foundedSurely() {
    return founded(SURELY_FOUNDED, "true");
  }

  String foundedPerhaps() {
    return founded(PERHAPS_FOUNDED, "false");
  }

  private String founded(String condition, String otherwise) {
    if (!boundsFounding()) {
      return otherwise;
    }
    parameters.put("foundedFrom", query.foundedFrom() == null ? 1 : query.foundedFrom());
    parameters.put("foundedUntil", query.foundedUntil() == null ? 9999 : query.foundedUntil());
    return condition;
  }

  boolean boundsFounding() {
    return query.foundedFrom() != null || query.foundedUntil() != null;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
