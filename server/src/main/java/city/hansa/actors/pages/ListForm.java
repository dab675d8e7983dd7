package city.hansa.actors.pages;

import city.hansa.actors.ActorFilters;
import city.hansa.actors.ActorQuery;
import city.hansa.actors.Division;
import city.hansa.actors.Handbook;
import city.hansa.actors.Kind;
import city.hansa.site.Site;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The choices that the list's form offers, with those of the query chosen. */
final class ListForm {
  private final Site site;
  private final Handbook handbook;
  private final ActorQuery query;

  ListForm(Site site, Handbook handbook, ActorQuery query) {
    this.site = site;
    this.handbook = handbook;
    this.query = query;
  }

  ListPage.Form form(List<Division> divisions) {
    return new ListPage.Form(
        kinds(),
        regions(),
        countries(),
        divisions.stream().map(this::division).toList(),
        text(query.populationFrom()),
        text(query.populationUntil()),
        text(query.foundedFrom()),
        text(query.foundedUntil()),
        query.withPast(),
        sorts(),
        query.descending() ? "desc" : "asc",
        query.asOf().isChosen() ? query.asOf().day().toString() : "");
  }

  private ListPage.Option division(Division each) {
    return new ListPage.Option(each.code(), each.name(), each.code().equals(query.division()));
  }

  private List<ListPage.Option> kinds() {
    String chosen = ActorFilters.parameters(query).getOrDefault("kind", "");
    List<ListPage.Option> options = new ArrayList<>();
    if (chosen.contains(",")) {
      options.add(new ListPage.Option(chosen, site.t("actors.filter.kinds-several"), true));
    }
    for (Kind kind : Kind.values()) {
      String value = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      options.add(
          new ListPage.Option(
              value, site.t("actors.kind." + kind), query.kinds().equals(java.util.Set.of(kind))));
    }
    return options;
  }

  private List<ListPage.Option> regions() {
    return handbook.regions().values().stream()
        .filter(region -> !region.code().equals("001"))
        .map(region ->
            new ListPage.Option(
                region.code(),
                region.name(site.language()),
                region.code().equals(query.worldRegion())))
        .sorted(this::byLabel)
        .toList();
  }

  private List<ListPage.Option> countries() {
    return handbook.countries().values().stream()
        .map(country ->
            new ListPage.Option(
                country.code(),
                country.name(site.language()),
                country.code().equals(query.country())))
        .sorted(this::byLabel)
        .toList();
  }

  private int byLabel(ListPage.Option a, ListPage.Option b) {
    return Collator.getInstance(site.language()).compare(a.label(), b.label());
  }

  private List<ListPage.Option> sorts() {
    return Stream.of(ActorQuery.Sort.values())
        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
        .map(sort ->
            new ListPage.Option(
                sort,
                site.t("actors.sort." + sort),
                sort.equals(query.sort().name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static String text(@Nullable Number value) {
    return value == null ? "" : value.toString();
  }
}
