package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.ties.TieId;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors that acts of ties name, as far as they have been met. */
final class Cards {
  private final Presences presences;
  private final Map<String, Card> known;

  Cards(Map<String, Card> known, Presences presences) {
    this.known = new HashMap<>(known);
    this.presences = presences;
  }

  /** At most one round trip. */
  void meet(Collection<Act> acts) {
    Set<String> ends = new HashSet<>();
    for (Act act : acts) {
      ends.addAll(act.parties());
      ends.add(act.actor());
      act.payload().text(TieFields.PREDECESSOR).ifPresent(ends::add);
    }
    ends.removeAll(known.keySet());
    Map<String, Card> found = presences.cards(ends);
    known.putAll(found);
    found.values().forEach(card -> known.putIfAbsent(card.id(), card));
  }

  /** By the ids that acts name, and those that stand. */
  Map<String, Card> all() {
    return known;
  }

  String standing(String actor) {
    return TieBook.standing(known, actor);
  }

  /** Of the tie that an act is about; empty where both ends turned out to be one actor. */
  Optional<TieId> id(Act act) {
    if (!act.family().equals(TieLife.NAME)) {
      return Optional.empty();
    }
    return TieId.parse(act.subject(), act.parties())
        .map(
            id -> new TieId(id.kind(), id.ends().stream().map(this::standing).toList(), id.label()))
        .filter(id -> id.ends().size() > 1);
  }
}
