package city.hansa.memberships.book;

import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.memberships.life.MembershipLife;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public memberships of all networks, as of one reading of the log. Immutable.
 *
 * @param rosters by network
 * @param networksOf which networks an actor ever had to do with, by its id
 */
record Book(
    Map<String, Roster> rosters,
    Map<String, Set<String>> networksOf,
    Map<String, Card> cards,
    Lives lives) {

  static final Book EMPTY = new Book(Map.of(), Map.of(), Map.of(), Lives.NONE);

  /**
   * @param known cards of the actors that the acts name
   */
  Book with(Collection<Act> acts, Map<String, Card> known, Lives found) {
    Map<String, Card> allCards = new HashMap<>(cards);
    allCards.putAll(known);
    known.values().forEach(card -> allCards.putIfAbsent(card.id(), card));
    Lives allLives = lives.with(found);
    Map<String, Roster> all = new HashMap<>(rosters);
    Map<String, Set<String>> index = new HashMap<>(networksOf);
    byNetwork(acts, allCards)
        .forEach((network, its) -> {
          Roster before =
              all.getOrDefault(network, new Roster(network, Map.of(), allCards, allLives));
          Roster after = before.with(its, allCards, allLives);
          all.put(network, after);
          after.members().keySet().stream()
              .filter(member -> !before.members().containsKey(member))
              .forEach(member -> add(index, member, network));
        });
    return new Book(all, index, allCards, allLives);
  }

  private static void add(Map<String, Set<String>> index, String member, String network) {
    Set<String> networks = new TreeSet<>(index.getOrDefault(member, Set.of()));
    networks.add(network);
    index.put(member, networks);
  }

  /** The id that stands, where that of a merged duplicate is asked for. */
  String standing(String id) {
    Card card = cards.get(id);
    return card == null ? id : card.id();
  }

  Roster roster(String network) {
    String id = standing(network);
    return rosters.getOrDefault(id, new Roster(id, Map.of(), cards, lives));
  }

  List<Membership> of(String actor) {
    String id = standing(actor);
    List<Membership> all = new ArrayList<>();
    for (String network : networksOf.getOrDefault(id, Set.of())) {
      Membership membership = roster(network).members().get(id);
      if (membership != null) {
        all.add(membership);
      }
    }
    return all;
  }

  private static Map<String, List<Act>> byNetwork(Collection<Act> acts, Map<String, Card> cards) {
    Map<String, List<Act>> groups = new LinkedHashMap<>();
    for (Act act : acts) {
      String network = Roster.card(MembershipLife.networkOf(act.matter().id()), cards).id();
      groups.computeIfAbsent(network, none -> new ArrayList<>()).add(act);
    }
    return groups;
  }
}
