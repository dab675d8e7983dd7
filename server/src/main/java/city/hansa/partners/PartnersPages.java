package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.site.Site;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out whom a city could work with. */
@Component
class PartnersPages {
  private static final int SHOWN = 50;

  private final PartnerSearch search;
  private final Handbooks handbooks;

  PartnersPages(PartnerSearch search, Handbooks handbooks) {
    this.search = search;
    this.handbooks = handbooks;
  }

  PartnersPage of(Site site) {
    LocalDate day = site.asOf().day();
    Wanted wanted = Wanted.read(site.query());
    String typed = site.query().getOrDefault("city", "").strip();
    Map<String, Facets> all = search.known(day);
    Facets own = typed.isEmpty() ? null : search.own(typed, day);
    List<Match> matches = own == null ? List.of() : search.matches(own, wanted, day);
    List<Match> shown = matches.subList(0, Math.min(SHOWN, matches.size()));
    Set<String> networks =
        all.values().stream().flatMap(each -> each.networks().stream()).collect(Collectors.toSet());
    Set<String> further = new HashSet<>(networks);
    if (own != null) {
      further.add(own.card().id());
    }
    Words words = search.words(shown, further, site);
    Handbook handbook = handbooks.current();
    return new PartnersPage(
        typed,
        own == null ? null : new PartnersPage.Named(own.card().id(), words.actor(own.card().id())),
        own == null ? List.of() : words.facts(own, search.ties(own, day)),
        matches.size(),
        shown.stream().map(each -> row(each, words, handbook, site)).toList(),
        wanted,
        sorted(codes(all, each -> each.country()), code -> country(code, handbook, site), site),
        sorted(codes(all, each -> each.continent()), code -> continent(code, handbook, site), site),
        sorted(networks, words::actor, site),
        sorted(fields(all), code -> site.t("offices.field." + code), site),
        sorted(languages(all), site::tongue, site),
        site.here("after", "").replaceFirst("^[^?]*", "/api/v1/partners"));
  }

  private static PartnersPage.Row row(Match match, Words words, Handbook handbook, Site site) {
    String country = handbook.countryName(match.card().country(), site.language());
    Long people = match.card().people();
    String detail =
        (country == null ? "" : country)
            + (people == null ? "" : " · " + site.t("partners.people", site.number(people)));
    return new PartnersPage.Row(
        match.card().id(),
        words.actor(match.card().id()),
        detail,
        match.points(),
        match.tied(),
        match.reasons().stream()
            .map(reason -> new PartnersPage.Why(words.reason(reason), reason.points()))
            .toList());
  }

  private static Set<String> codes(Map<String, Facets> all, Function<Card, @Nullable String> code) {
    Set<String> codes = new HashSet<>();
    for (Facets each : all.values()) {
      String found = code.apply(each.card());
      if (found != null) {
        codes.add(found);
      }
    }
    return codes;
  }

  private static Set<String> fields(Map<String, Facets> all) {
    return all.values().stream()
        .flatMap(each -> each.fields().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> languages(Map<String, Facets> all) {
    return all.values().stream()
        .flatMap(each -> each.languages().stream())
        .collect(Collectors.toSet());
  }

  /** Code to name, in the order of names as the language has it. */
  private static Map<String, String> sorted(
      Set<String> codes, UnaryOperator<String> name, Site site) {
    Map<String, String> names = new LinkedHashMap<>();
    codes.stream()
        .sorted(
            Comparator.comparing(name, Collator.getInstance(site.language()))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(code -> names.put(code, name.apply(code)));
    return names;
  }

  private static String country(String code, Handbook handbook, Site site) {
    String name = handbook.countryName(code, site.language());
    return name == null ? code : name;
  }

  private static String continent(String code, Handbook handbook, Site site) {
    Handbook.Region region = handbook.regions().get(code);
    return region == null ? code : region.name(site.language());
  }
}
