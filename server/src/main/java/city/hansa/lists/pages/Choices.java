package city.hansa.lists.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Actors;
import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.kernel.NotFound;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Candidate;
import city.hansa.lists.pages.NamesPage.Choice;
import city.hansa.site.Meant;
import city.hansa.site.Meant.Offer;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may be meant by a name, with what tells them apart. */
@Component
class Choices {
  private final Actors actors;
  private final Presences presences;

  Choices(Actors actors, Presences presences) {
    this.actors = actors;
    this.presences = presences;
  }

  /** The engine's candidates; a round trip for each of five at most. */
  List<Choice> of(BroughtName name, Site site) {
    Map<String, Card> cards =
        presences.cards(name.candidates().stream().map(Candidate::actor).toList());
    List<Choice> choices = new ArrayList<>();
    for (Candidate each : name.candidates()) {
      Card card = cards.get(each.actor());
      if (card != null) {
        String percent = site.number(each.probability() * 100, 0) + " %";
        choices.add(
            new Choice(
                key(choices.size()),
                card.id(),
                card.name(),
                facts(card, each.name(), site),
                percent));
      }
    }
    return choices;
  }

  /** What a search finds; at most nine or so, each asked for by itself. */
  List<Choice> searched(String typed, Site site) {
    List<Choice> choices = new ArrayList<>();
    Meant meant = site.meant(typed);
    List<String> ids =
        meant.name().isEmpty()
            ? meant.offers().stream().map(Offer::id).toList()
            : List.of(typed.strip());
    Map<String, Card> cards = presences.cards(ids);
    for (String id : ids) {
      Card card = cards.get(id);
      if (card != null) {
        String facts = facts(card, card.name(), site);
        choices.add(new Choice(key(choices.size()), card.id(), card.name(), facts, ""));
      }
    }
    return choices;
  }

  private static String key(int at) {
    return at < 9 ? Integer.toString(at + 1) : "";
  }

  /**
   * @param called the name by which it was found
   */
  private String facts(Card card, String called, Site site) {
    Set<String> facts = new LinkedHashSet<>();
    if (!called.equals(card.name())) {
      facts.add(apart(called));
    }
    facts.add(site.t("search.kind." + card.kind()));
    facts.add(where(card, site));
    if (card.people() != null) {
      facts.add(site.t("lists.people", site.number(card.people())));
    }
    return facts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** Names in two scripts beside each other would change places in a line from right to left. */
  private static String apart(String text) {
    return "\u2068" + text + "\u2069";
  }

  /** From the state down to the deepest division. */
  private String where(Card card, Site site) {
    try {
      return switch (actors.getActor(card.id(), site.asOf(), site.language())) {
        case Actors.Found.Here(Actor actor) ->
            actor.hierarchy().stream()
                .map(Actor.Reference::name)
                .map(Choices::apart)
                .collect(Collectors.joining(", "));
        case Actors.Found.Merged(String successor) -> successor;
      };
    } catch (NotFound gone) {
      return "";
    }
  }
}
