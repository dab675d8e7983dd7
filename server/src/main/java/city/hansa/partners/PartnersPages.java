package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.actors.Presences;
import city.hansa.acts.words.ActorNames;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out whom a city could work with. */
@Component
class PartnersPages {
  private static final int SHOWN = 50;

  private final Known known;
  private final TiedTo tied;
  private final Presences presences;
  private final Handbooks handbooks;
  private final ActorNames names;
  private final Catalogue catalogue;

  PartnersPages(
      Known known,
      TiedTo tied,
      Presences presences,
      Handbooks handbooks,
      ActorNames names,
      Catalogue catalogue) {
    this.known = known;
    this.tied = tied;
    this.presences = presences;
    this.handbooks = handbooks;
    this.names = names;
    this.catalogue = catalogue;
  }

  PartnersPage of(Site site) {
    LocalDate day = site.asOf().day();
    Wanted wanted = Wanted.read(site.query());
    String typed = site.query().getOrDefault("city", "").strip();
    Map<String, Facets> all = known.on(day);
    Facets own = typed.isEmpty() ? null : own(typed, all);
    List<Match> matches =
        own == null ? List.of() : new Finder(own, all, tied, presences::cards, day).find(wanted);
    List<Match> shown = matches.subList(0, Math.min(SHOWN, matches.size()));
    Set<String> networks =
        all.values().stream().flatMap(each -> each.networks().stream()).collect(Collectors.toSet());
    Map<String, String> called = names.of(mentioned(own, shown, networks), site);
    Words words = new Words(site, called, titles(site));
    Handbook handbook = handbooks.current();
    return new PartnersPage(
        typed,
        own == null ? null : new PartnersPage.Named(own.card().id(), words.actor(own.card().id())),
        own == null ? List.of() : words.facts(own, tied.of(own.card().id(), day).size()),
        matches.size(),
        shown.stream().map(each -> row(each, words, handbook, site)).toList(),
        wanted,
        sorted(codes(all, each -> each.country()), code -> country(code, handbook, site)),
        sorted(codes(all, each -> each.continent()), code -> continent(code, handbook, site)),
        sorted(networks, words::actor),
        sorted(fields(all), code -> site.t("offices.field." + code)),
        sorted(languages(all), code -> Locale.of(code).getDisplayLanguage(site.language())));
  }

  /** Of whom nothing else is known, what the gazetteer says; null if there is no such actor. */
  private @Nullable Facets own(String id, Map<String, Facets> all) {
    Facets there = all.get(id);
    Card card = there == null ? presences.cards(Set.of(id)).get(id) : null;
    return card == null
        ? there
        : all.getOrDefault(card.id(), new Facets(card, Set.of(), Set.of(), null));
  }

  private static Set<String> mentioned(
      @Nullable Facets own, List<Match> shown, Set<String> networks) {
    Set<String> ids = new HashSet<>(networks);
    if (own != null) {
      ids.add(own.card().id());
    }
    for (Match each : shown) {
      ids.add(each.card().id());
      each.reasons().stream()
          .filter(reason -> reason.kind() == Reason.Kind.TIE)
          .forEach(reason -> ids.addAll(reason.names()));
    }
    return ids;
  }

  private Map<String, String> titles(Site site) {
    Map<String, String> titles = new HashMap<>();
    for (Instrument each : catalogue.all(Viewer.PUBLIC).values()) {
      titles.put(each.id(), each.termsOn(site.asOf().day()).title(site.language()));
    }
    return titles;
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

  /** Name to code, in the order of names. */
  private static Map<String, String> sorted(Set<String> codes, UnaryOperator<String> name) {
    Map<String, String> byName = new TreeMap<>();
    codes.forEach(code -> byName.put(name.apply(code), code));
    return byName;
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
