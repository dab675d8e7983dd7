package city.hansa.memberships.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.InForce;
import city.hansa.acts.Reason;
import city.hansa.acts.Subject;
import city.hansa.acts.Term;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.memberships.MembershipState;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of a membership that comes from elsewhere: from a network that merged, or
 * from a member in whose place another now stands. One round trip each.
 */
@Component
class Transfers {
  private final FamilyActs acts;

  Transfers(FamilyActs acts) {
    this.acts = acts;
  }

  /** A merged network moves its members to another one. */
  List<Reason> moving(ActDraft draft, Ends ends) {
    String to = draft.payload().text(MembershipLife.TO).orElse("");
    return to.equals(ends.network()) || to.equals(ends.member())
        ? List.of(Reason.rule("payload." + MembershipLife.TO, "memberships.refused.toItself"))
        : List.of();
  }

  List<Reason> takingOver(ActDraft draft, Ends ends) {
    String from = draft.payload().text(MembershipLife.FROM).orElse("");
    String field = "payload." + MembershipLife.FROM;
    if (from.equals(ends.network())) {
      return List.of(Reason.rule(field, "memberships.refused.fromItself"));
    }
    return everBelonged(from, ends.member(), draft)
        ? List.of()
        : List.of(
            Reason.rule(
                field,
                "memberships.refused.notThere",
                new Term.Actor(ends.member()),
                new Term.Actor(from)));
  }

  List<Reason> succeeding(ActDraft draft, Ends ends) {
    String before = draft.payload().text(MembershipLife.PREDECESSOR).orElse("");
    String field = "payload." + MembershipLife.PREDECESSOR;
    if (before.equals(ends.member())) {
      return List.of(Reason.rule(field, "memberships.refused.ownPredecessor"));
    }
    return everBelonged(ends.network(), before, draft)
        ? List.of()
        : List.of(
            Reason.rule(
                field,
                "memberships.refused.notThere",
                new Term.Actor(before),
                new Term.Actor(ends.network())));
  }

  /** Whether one may have been a member on some day up to that of the draft. */
  private boolean everBelonged(String network, String member, ActDraft draft) {
    Subject matter = new Subject(MembershipLife.NAME, MembershipLife.subject(network, member));
    List<DatedAct> dated =
        InForce.of(acts.forOffice(matter, draft.office())).stream()
            .filter(act -> act.family().equals(MembershipLife.NAME))
            .flatMap(act -> MembershipLife.dated(act).stream())
            .toList();
    return Timeline.of(MembershipTable.TABLE, dated).history().stream()
        .filter(each -> each.from() == null || !each.from().isAfter(draft.madeOn().latest()))
        .anyMatch(each -> belongs(each.possible()));
  }

  private static boolean belongs(Set<MembershipState> possible) {
    return !Collections.disjoint(possible, MembershipState.BELONGING);
  }
}
