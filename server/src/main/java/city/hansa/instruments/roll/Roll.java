package city.hansa.instruments.roll;

import city.hansa.actors.Card;
import city.hansa.actors.Kind;
import city.hansa.acts.Act;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.ParticipationLife;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument and all who take part in it, as of one reading of the log. Immutable; actors that
 * were merged are one.
 *
 * @param participants by actor id, in the order of their names
 * @param cards of the actors, by the ids that acts name
 */
public record Roll(
    Instrument instrument, Map<String, Participant> participants, Map<String, Card> cards) {

  /**
   * O(n log n) in the acts.
   *
   * @param acts of participations in the instrument, in the order of the log
   */
  static Roll of(Instrument instrument, Collection<Act> acts, Map<String, Card> cards) {
    Map<String, Card> all = byId(Map.of(), cards);
    Map<String, Participant> made = new HashMap<>();
    byActor(acts, all).forEach((actor, its) -> made.put(actor, Participant.of(actor, its)));
    return new Roll(instrument, InOrder.with(Map.of(), made, all), all);
  }

  /** The same with acts that came later; O(n), and O(log n) comparisons for each that is new. */
  Roll with(Instrument changed, Collection<Act> more, Map<String, Card> known) {
    Map<String, Card> all = byId(cards, known);
    Map<String, Participant> changes = new HashMap<>();
    byActor(more, all)
        .forEach((actor, its) -> {
          Participant before = participants.get(actor);
          changes.put(actor, before == null ? Participant.of(actor, its) : before.with(its));
        });
    return new Roll(changed, InOrder.with(participants, changes, all), all);
  }

  /** As it was known at an instant; empty if the instrument was not entered then. */
  Optional<Roll> knownAt(Instant instant) {
    return instrument
        .knownAt(instant)
        .map(then -> {
          Map<String, Participant> known = new LinkedHashMap<>();
          participants.forEach((actor, each) -> {
            Participant before = each.knownAt(instant);
            if (!before.acts().isEmpty()) {
              known.put(actor, before);
            }
          });
          return new Roll(then, known, cards);
        });
  }

  Card card(String actor) {
    Card card = cards.get(actor);
    return card == null
        ? new Card(actor, Kind.ASSOCIATION, actor, actor, null, null, null, null, null)
        : card;
  }

  private static Map<String, List<Act>> byActor(Collection<Act> acts, Map<String, Card> cards) {
    Map<String, List<Act>> groups = new LinkedHashMap<>();
    for (Act act : acts) {
      String named = ParticipationLife.participantOf(act.matter().id());
      Card card = cards.get(named);
      groups.computeIfAbsent(card == null ? named : card.id(), none -> new ArrayList<>()).add(act);
    }
    return groups;
  }

  /** By the ids that acts name, and by those that stand. */
  private static Map<String, Card> byId(Map<String, Card> some, Map<String, Card> more) {
    Map<String, Card> all = new HashMap<>(some);
    all.putAll(more);
    more.values().forEach(card -> all.putIfAbsent(card.id(), card));
    return all;
  }
}
