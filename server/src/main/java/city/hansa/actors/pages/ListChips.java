package city.hansa.actors.pages;

import city.hansa.actors.ActorFilters;
import city.hansa.actors.ActorQuery;
import city.hansa.actors.Division;
import city.hansa.actors.Handbook;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filters in force, each with the way to the list without it. */
final class ListChips {
  private final Site site;
  private final Handbook handbook;
  private final ActorQuery query;
  private final List<ListPage.Chip> chips = new ArrayList<>();

  ListChips(Site site, Handbook handbook, ActorQuery query) {
    this.site = site;
    this.handbook = handbook;
    this.query = query;
  }

  List<ListPage.Chip> chips(@Nullable Division division) {
    if (!query.kinds().isEmpty()) {
      String kinds =
          query.kinds().stream()
              .map(kind -> site.t("actors.kind." + kind))
              .collect(Collectors.joining(", "));
      chip("actors.filter.kind", kinds, "kind");
    }
    Handbook.Region region =
        query.worldRegion() == null ? null : handbook.regions().get(query.worldRegion());
    if (region != null) {
      chip("actors.filter.region", region.name(site.language()), "region");
    }
    String country = handbook.countryName(query.country(), site.language());
    if (country != null) {
      chip("actors.filter.country", country, "country", "division");
    }
    if (division != null) {
      chip("actors.filter.division", division.name(), "division");
    }
    range("actors.residents", query.populationFrom(), query.populationUntil(), "population", true);
    range("actors.filter.founded", query.foundedFrom(), query.foundedUntil(), "founded", false);
    if (query.withPast()) {
      chips.add(new ListPage.Chip(site.t("actors.filter.past"), without("past")));
    }
    return chips;
  }

  private void range(
      String key, @Nullable Number from, @Nullable Number until, String name, boolean grouped) {
    if (from != null || until != null) {
      String range =
          from == null
              ? site.t("actors.filter.up-to", shown(until, grouped))
              : until == null
                  ? site.t("actors.filter.at-least", shown(from, grouped))
                  : shown(from, grouped) + " – " + shown(until, grouped);
      chip(key, range, name + "From", name + "Until");
    }
  }

  private String shown(@Nullable Number value, boolean grouped) {
    return value == null ? "" : grouped ? site.number(value.longValue()) : value.toString();
  }

  private void chip(String key, String value, String... names) {
    chips.add(new ListPage.Chip(site.t("actors.filter.chip", site.t(key), value), without(names)));
  }

  private String without(String... names) {
    Map<String, String> parameters = ActorFilters.parameters(query);
    for (String name : names) {
      parameters.remove(name);
    }
    return address(site, "/actors", parameters);
  }

  static String address(Site site, String path, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + site.encode(each.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
