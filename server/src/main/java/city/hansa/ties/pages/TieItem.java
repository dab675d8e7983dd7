package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.ties.roll.TieRow;
import java.util.List;
import java.util.Map;

/**
 * A tie as a row of a list.
 *
 * @param label that tells several of one kind apart; empty for none
 * @param since empty if nobody says, as the others where they are not known
 * @param tone of the state, a class of the stylesheet
 */
record TieItem(
    String id,
    List<End> ends,
    String kind,
    String label,
    String state,
    String tone,
    String sides,
    String beat,
    String beatTone,
    String since,
    String last,
    String next) {

  /**
   * @param country in words; empty for bodies of none
   */
  record End(String id, String name, String country) {}

  String address() {
    return "/ties/" + id;
  }

  static TieItem of(TieRow row, Map<String, Card> cards, TieWords words) {
    boolean known = row.beat() != Beat.UNKNOWN;
    return new TieItem(
        row.tie().key(),
        row.tie().id().ends().stream().map(end -> end(end, cards, words)).toList(),
        words.kind(row.tie().id().kind()),
        row.tie().id().label(),
        words.states(row.states()),
        words.tone(row.states()),
        words.sides(row.sides()),
        known ? words.beat(row.beat()) : "",
        TieWords.tone(row.beat()),
        words.since(row),
        words.day(row.last()),
        row.next() == null ? "" : words.next(row.next()));
  }

  private static End end(String id, Map<String, Card> cards, TieWords words) {
    Card card = cards.get(id);
    return new End(id, words.actor(id), words.country(card));
  }

  /** Those that are not the actor, for a list of its own ties. */
  List<End> others(String actor) {
    return ends.stream().filter(end -> !end.id().equals(actor)).toList();
  }
}
