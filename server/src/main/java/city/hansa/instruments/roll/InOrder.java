package city.hansa.instruments.roll;

import city.hansa.actors.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps participants in the order of their names, without sorting all of them for one more. */
final class InOrder {

  private InOrder() {}

  /**
   * @param before in order
   * @param changes some of them anew, and some who were not there, by actor id
   */
  static Map<String, Participant> with(
      Map<String, Participant> before, Map<String, Participant> changes, Map<String, Card> cards) {
    Comparator<Participant> order =
        Comparator.comparing((Participant each) -> name(each, cards))
            .thenComparing(Participant::actor);
    List<Participant> added =
        changes.values().stream()
            .filter(each -> !before.containsKey(each.actor()))
            .sorted(order)
            .toList();
    List<Participant> there = new ArrayList<>(before.values());
    Map<String, Participant> all = LinkedHashMap.newLinkedHashMap(there.size() + added.size());
    int from = 0;
    for (Participant each : added) {
      int at = -1 - Collections.binarySearch(there.subList(from, there.size()), each, order) + from;
      put(there.subList(from, at), changes, all);
      all.put(each.actor(), each);
      from = at;
    }
    put(there.subList(from, there.size()), changes, all);
    return all;
  }

  private static void put(
      List<Participant> some, Map<String, Participant> changes, Map<String, Participant> all) {
    for (Participant each : some) {
      all.put(each.actor(), changes.getOrDefault(each.actor(), each));
    }
  }

  private static String name(Participant each, Map<String, Card> cards) {
    Card card = cards.get(each.actor());
    return card == null ? each.actor() : card.sortName();
  }
}
