package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.words.ActorNames;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whom a city could work with, by what is publicly known on a day. */
@Component
class PartnerSearch {
  private final Known known;
  private final TiedTo tied;
  private final Presences presences;
  private final ActorNames names;
  private final Catalogue catalogue;

  PartnerSearch(
      Known known, TiedTo tied, Presences presences, ActorNames names, Catalogue catalogue) {
    this.known = known;
    this.tied = tied;
    this.presences = presences;
    this.names = names;
    this.catalogue = catalogue;
  }

  /** By actor id. */
  Map<String, Facets> known(LocalDate day) {
    return known.on(day);
  }

  /** Of whom nothing else is known, what the gazetteer says; null if there is no such actor. */
  @Nullable Facets own(String id, LocalDate day) {
    Map<String, Facets> all = known.on(day);
    Facets there = all.get(id);
    Card card = there == null ? presences.cards(Set.of(id)).get(id) : null;
    return card == null
        ? there
        : all.getOrDefault(card.id(), new Facets(card, Set.of(), Set.of(), null));
  }

  /** All that fit, the most points first. */
  List<Match> matches(Facets own, Wanted wanted, LocalDate day) {
    return new Finder(own, known.on(day), tied, presences::cards, day).find(wanted);
  }

  /** How many living ties an actor has, by the word of whom. */
  Map<Sidedness, Integer> ties(Facets own, LocalDate day) {
    return tied.counts(own.card().id(), day);
  }

  /** What is needed to tell of these matches in the reader's words, and of further actors. */
  Words words(List<Match> shown, Set<String> further, Site site) {
    Set<String> ids = new HashSet<>(further);
    for (Match each : shown) {
      ids.add(each.card().id());
      each.reasons().stream()
          .filter(reason -> reason.kind().isOfActors())
          .forEach(reason -> ids.addAll(reason.names()));
    }
    return new Words(site, names.of(ids, site), titles(site));
  }

  private Map<String, String> titles(Site site) {
    Map<String, String> titles = new HashMap<>();
    for (Instrument each : catalogue.all(Viewer.PUBLIC).values()) {
      titles.put(each.id(), each.termsOn(site.asOf().day()).title(site.language()));
    }
    return titles;
  }
}
