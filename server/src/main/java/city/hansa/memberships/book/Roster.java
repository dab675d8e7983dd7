package city.hansa.memberships.book;

import city.hansa.actors.Card;
import city.hansa.actors.Kind;
import city.hansa.acts.Act;
import city.hansa.memberships.life.MembershipLife;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network and all who ever belonged to it, as of one reading of the log. Immutable; actors that
 * were merged are one.
 *
 * @param members by actor id, in the order of their names
 * @param cards of actors by the ids that acts name; more than those of this network
 */
public record Roster(
    String network, Map<String, Membership> members, Map<String, Card> cards, Lives lives) {

  /** Takes in acts of this network; O(n log n) in the members where some are new. */
  Roster with(Collection<Act> more, Map<String, Card> cards, Lives lives) {
    Map<String, Membership> all = new HashMap<>(members);
    byMember(more, cards)
        .forEach((member, its) -> {
          Membership before = all.get(member);
          all.put(member, before == null ? Membership.of(network, member, its) : before.with(its));
        });
    return new Roster(network, inOrder(all, cards), cards, lives);
  }

  /** As it was known at an instant. */
  Roster knownAt(Instant instant) {
    Map<String, Membership> known = new LinkedHashMap<>();
    members.forEach((member, each) -> {
      Membership before = each.knownAt(instant);
      if (!before.acts().isEmpty()) {
        known.put(member, before);
      }
    });
    return new Roster(network, known, cards, lives);
  }

  private static Map<String, Membership> inOrder(
      Map<String, Membership> members, Map<String, Card> cards) {
    Map<String, Membership> ordered = LinkedHashMap.newLinkedHashMap(members.size());
    members.values().stream()
        .sorted(
            Comparator.comparing((Membership each) -> card(each.member(), cards).sortName())
                .thenComparing(Membership::member))
        .forEach(each -> ordered.put(each.member(), each));
    return ordered;
  }

  public Card card(String actor) {
    return card(actor, cards);
  }

  static Card card(String actor, Map<String, Card> cards) {
    Card card = cards.get(actor);
    return card == null
        ? new Card(actor, Kind.ASSOCIATION, actor, actor, null, null, null, null, null)
        : card;
  }

  private static Map<String, List<Act>> byMember(Collection<Act> acts, Map<String, Card> cards) {
    Map<String, List<Act>> groups = new LinkedHashMap<>();
    for (Act act : acts) {
      String member = card(MembershipLife.memberOf(act.matter().id()), cards).id();
      groups.computeIfAbsent(member, none -> new ArrayList<>()).add(act);
    }
    return groups;
  }
}
