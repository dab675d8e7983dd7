package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.engine.register.When;
import city.hansa.ties.TieId;
import city.hansa.ties.life.Effective;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.Ground.Passed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Every tie as of one reading of the log, whole. Immutable; actors that were merged are one.
 *
 * @param ties by key
 * @param keys of the ties, by the subjects under which acts name them
 * @param cards of the ends, by the ids that acts name
 * @param passed which ties a successor took over
 * @param inOrder by the names of their ends
 * @param ofActor by the ids of the ends
 * @param serial different for each book that holds something else
 */
record TieBook(
    Map<String, Tie> ties,
    Map<String, String> keys,
    Map<String, Card> cards,
    Map<String, Passed> passed,
    List<Tie> inOrder,
    Map<String, List<Tie>> ofActor,
    long serial) {
  private static final AtomicLong SERIALS = new AtomicLong();

  static final TieBook EMPTY =
      new TieBook(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), 0);

  /** O(n log n) in the ties, most of it for those that are new. */
  static TieBook of(Map<String, Tie> ties, Map<String, String> keys, Map<String, Card> cards) {
    List<Tie> inOrder = new ArrayList<>(ties.values());
    inOrder.sort(byNames(cards));
    Map<String, List<Tie>> ofActor = new HashMap<>();
    for (Tie tie : inOrder) {
      for (String end : tie.id().ends()) {
        ofActor.computeIfAbsent(end, none -> new ArrayList<>(2)).add(tie);
      }
    }
    return new TieBook(
        ties, keys, cards, passed(ties, cards), inOrder, ofActor, SERIALS.incrementAndGet());
  }

  private static Comparator<Tie> byNames(Map<String, Card> cards) {
    return Comparator.comparing((Tie tie) -> name(cards, tie.id().ends().getFirst()))
        .thenComparing(tie -> name(cards, tie.id().ends().getLast()))
        .thenComparing(Tie::key);
  }

  private static String name(Map<String, Card> cards, String actor) {
    Card card = cards.get(actor);
    return card == null ? actor : card.sortName();
  }

  private static Map<String, Passed> passed(Map<String, Tie> ties, Map<String, Card> cards) {
    Map<String, Passed> passed = new HashMap<>();
    for (Tie tie : ties.values()) {
      if (!tie.isInLog()) {
        InForce.of(tie.acts()).stream()
            .filter(act -> act.type().equals(TieLife.SUCCEED))
            .forEach(act -> note(act, tie, cards, passed));
      }
    }
    return passed;
  }

  private static void note(Act act, Tie tie, Map<String, Card> cards, Map<String, Passed> passed) {
    String former = standing(cards, act.payload().text(TieFields.PREDECESSOR).orElse(""));
    TieId before = tie.id().with(standing(cards, act.actor()), former);
    When on = Effective.of(act);
    passed.merge(
        before.toString(),
        new Passed(tie.key(), on),
        (one, two) -> two.on().earliest().isBefore(one.on().earliest()) ? two : one);
  }

  static String standing(Map<String, Card> cards, String actor) {
    Card card = cards.get(actor);
    return card == null ? actor : card.id();
  }

  Ground ground(int months) {
    return new Ground(ties, passed, cards, months);
  }

  List<Tie> of(String actor) {
    return ofActor.getOrDefault(standing(cards, actor), List.of());
  }
}
