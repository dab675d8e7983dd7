package city.hansa.actors.pages;

import city.hansa.actors.ActorFilters;
import city.hansa.actors.ActorQuery;
import city.hansa.actors.Division;
import city.hansa.actors.Handbook;
import city.hansa.actors.Kind;
import city.hansa.actors.ListCount;
import city.hansa.actors.Standing;
import city.hansa.actors.Summary;
import city.hansa.kernel.Slice;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a slice of the list into its page. Pure. */
final class ListPageMaker {
  private final Site site;
  private final Handbook handbook;
  private final Words words;
  private final Endnotes notes;
  private final ActorQuery query;

  private static final Set<String> REPRESENTED =
      Set.of("country", "region", "division", "populationFrom", "populationUntil");

  ListPageMaker(Site site, Handbook handbook, ActorQuery query) {
    this.site = site;
    this.handbook = handbook;
    this.words = new Words(site);
    this.notes = new Endnotes(handbook, site);
    this.query = query;
  }

  ListPage page(
      Slice<Summary> slice, ListCount count, List<Division> divisions, @Nullable Division chosen) {
    List<ListPage.Row> rows = slice.items().stream().map(this::row).toList();
    return new ListPage(
        new ListForm(site, handbook, query).form(divisions),
        List.of(figure(count.matching(), "actors.count")),
        new ListChips(site, handbook, query).chips(chosen),
        remarks(count),
        columns(),
        rows,
        notes.all(),
        query.after() == null ? null : address("/actors", Map.of()),
        slice.next() == null ? null : address("/actors", Map.of("after", slice.next())),
        address("/api/v1/actors", Map.of("format", "csv", "limit", "500")),
        address("/api/v1/actors", Map.of("format", "geojson", "limit", "500")),
        address("/api/v1/actors", Map.of()),
        represent());
  }

  /** The set must be one that the count understands: cities, by area and size alone. */
  private @Nullable String represent() {
    boolean area =
        query.country() != null || query.worldRegion() != null || query.division() != null;
    boolean dated = query.foundedFrom() != null || query.foundedUntil() != null;
    if (!query.kinds().equals(Set.of(Kind.CITY)) || !area || dated) {
      return null;
    }
    Map<String, String> parameters = ActorFilters.parameters(query);
    parameters.keySet().retainAll(REPRESENTED);
    return ListChips.address(site, "/represent", parameters);
  }

  /** The address without page, for the browser's own line. */
  String address(String path, Map<String, String> more) {
    Map<String, String> parameters = ActorFilters.parameters(query);
    parameters.putAll(more);
    return ListChips.address(site, path, parameters);
  }

  private Figure figure(long value, String kind) {
    return new Figure(
        site.number(value),
        site.t(kind),
        "",
        site.t("actors.on", site.day(site.asOf().day())),
        site.t("actors.computed"),
        null);
  }

  private List<String> remarks(ListCount count) {
    List<String> remarks = new ArrayList<>();
    remark(remarks, count.existenceUnknown(), "actors.remark.existence");
    remark(remarks, count.foundingUnclear(), "actors.remark.founding-unclear");
    remark(remarks, count.foundingUnknown(), "actors.remark.founding-unknown");
    remark(remarks, count.populationUnknown(), "actors.remark.population");
    return remarks;
  }

  private void remark(List<String> remarks, long count, String key) {
    if (count > 0) {
      remarks.add(site.t(key, count, site.number(count), site.day(site.asOf().day())));
    }
  }

  private List<ListPage.Column> columns() {
    return List.of(
        column("actors.column.name", ActorQuery.Sort.NAME, false),
        new ListPage.Column(site.t("actors.column.kind"), null, null, false),
        new ListPage.Column(site.t("actors.column.state"), null, null, false),
        column("actors.residents", ActorQuery.Sort.POPULATION, true),
        column("actors.column.life", ActorQuery.Sort.FOUNDED, false));
  }

  private ListPage.Column column(String label, ActorQuery.Sort sort, boolean number) {
    boolean here = query.sort() == sort;
    boolean descending = here ? !query.descending() : sort == ActorQuery.Sort.POPULATION;
    String address =
        address(
            "/actors",
            Map.of(
                "sort",
                sort.name().toLowerCase(Locale.ROOT),
                "order",
                descending ? "desc" : "asc"));
    String sorted = here ? query.descending() ? "descending" : "ascending" : null;
    return new ListPage.Column(site.t(label), sorted, address, number);
  }

  private ListPage.Row row(Summary each) {
    Handbook.Country country = handbook.country(each.country());
    Standing standing = standing(each);
    return new ListPage.Row(
        each.name(),
        site.href("/actors/" + each.id()),
        words.kind(each.kind()),
        each.countryName() == null ? "" : each.countryName(),
        country == null || country.id().equals(each.id())
            ? null
            : site.href("/actors/" + country.id()),
        each.region(),
        population(each),
        each.populationSource() == null ? 0 : notes.cite(each.populationSource()),
        each.founded() == null && each.ended() == null
            ? ""
            : words.life(each.founded(), each.ended()),
        site.t("actors.standing.short." + standing),
        Words.tone(standing));
  }

  /** Organisations have no residents, so nothing is unknown of them. */
  private String population(Summary each) {
    return each.population() != null
        ? site.number(each.population())
        : each.kind().isPeopled() ? site.t("actors.population-unknown") : "";
  }

  private Standing standing(Summary each) {
    return switch (each.exists()) {
      case YES -> Standing.EXISTS;
      case UNKNOWN -> Standing.UNKNOWN;
      case NO ->
          each.founded() != null && each.founded().earliest().isAfter(site.asOf().day())
              ? Standing.NOT_YET
              : Standing.ENDED;
    };
  }
}
