package city.hansa.search;

import city.hansa.actors.ActorsNamed;
import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.site.ActorsMeant;
import city.hansa.site.Meant;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes what was typed for an id if there is such an actor, and searches it as a name if not; what
 * the search does not find as it is written ("Ayuntamiento de Málaga") is offered by who may be
 * meant.
 */
@Component
class OffersByName implements ActorsMeant {

  /** As many as can be told apart at a glance. */
  private static final int MOST = 8;

  private final Search search;
  private final Presences actors;
  private final ActorsNamed named;

  OffersByName(Search search, Presences actors, ActorsNamed named) {
    this.search = search;
    this.actors = actors;
    this.named = named;
  }

  /** One round trip. */
  @Override
  public Meant find(String typed, Site site) {
    String name = actors.names(List.of(typed), site.asOf().day(), site.language()).get(typed);
    return name == null ? new Meant("", offers(typed, site)) : new Meant(name, List.of());
  }

  private List<Meant.Offer> offers(String typed, Site site) {
    if (typed.length() > SearchQuery.LONGEST) {
      return List.of();
    }
    SearchQuery query = new SearchQuery(typed, Set.of(), null, MOST);
    return switch (search.search(query, site.asOf().day(), site.language())) {
      case Finding.Found(List<Hit> hits) ->
          hits.isEmpty()
              ? likely(typed, site)
              : hits.stream().map(hit -> offer(hit, site)).toList();
      case Finding.StillBuilding() -> List.of();
    };
  }

  /** Those who may be meant by words that are nobody's name. */
  private List<Meant.Offer> likely(String typed, Site site) {
    if (!named.ready()) {
      return List.of();
    }
    List<String> ids =
        named.find(List.of(AsWritten.of(typed, ""))).getFirst().candidates().stream()
            .map(ActorsNamed.Candidate::actor)
            .toList();
    Map<String, Card> cards = actors.cards(ids);
    return ids.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(card -> new Meant.Offer(card.id(), card.name(), facts(card, site) + " · " + card.id()))
        .toList();
  }

  private static String facts(Card card, Site site) {
    String kind = site.t("search.kind." + card.kind());
    String country = card.country();
    return country == null ? kind : kind + " · " + States.name(country, site.language());
  }

  private static Meant.Offer offer(Hit hit, Site site) {
    return new Meant.Offer(hit.id(), hit.name(), facts(hit, site) + " · " + hit.id());
  }

  private static String facts(Hit hit, Site site) {
    String kind = site.t("search.kind." + hit.kind());
    if (hit.country() == null) {
      return kind;
    }
    String state = States.name(hit.country(), site.language());
    return kind
        + " · "
        + (hit.region() == null || hit.region().equals(hit.name())
            ? state
            : hit.region() + ", " + state);
  }
}
