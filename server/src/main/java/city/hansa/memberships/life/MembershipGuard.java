package city.hansa.memberships.life;

import city.hansa.actors.Kind;
import city.hansa.actors.Presence;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of an act of membership. A list of many thousand members is judged without
 * asking the database for any of them; only who comes from elsewhere is looked up.
 */
@Component
class MembershipGuard {

  /** Bodies whose members can be actors of their own. */
  private static final Set<Kind> WITH_MEMBERS =
      EnumSet.of(Kind.NETWORK, Kind.ASSOCIATION, Kind.INTL_ORG, Kind.NGO);

  /** By which a member binds itself; their papers go to the network. */
  private static final Set<String> OF_MEMBER =
      Set.of(
          MembershipLife.APPLY,
          MembershipLife.TAKE_BACK,
          MembershipLife.SUCCEED,
          MembershipLife.SERVE,
          MembershipLife.GIVE_NOTICE,
          MembershipLife.RETRACT,
          MembershipLife.LEAVE);

  private final Transfers transfers;

  MembershipGuard(Transfers transfers) {
    this.transfers = transfers;
  }

  List<Reason> reasons(ActDraft draft, Situation situation) {
    Ends ends = Ends.of(draft);
    List<Reason> reasons = new ArrayList<>(ends(draft, ends, situation));
    if (reasons.isEmpty()) {
      reasons.addAll(who(draft, ends, situation));
    }
    if (reasons.isEmpty()) {
      reasons.addAll(Interval.reasons(draft, ends, situation));
    }
    if (reasons.isEmpty()) {
      reasons.addAll(byType(draft, ends, situation));
    }
    return reasons;
  }

  private static List<Reason> ends(ActDraft draft, Ends ends, Situation situation) {
    boolean told =
        !draft.payload().text(MembershipLife.NETWORK).orElse("").isBlank()
            || !draft.payload().text(MembershipLife.MEMBER).orElse("").isBlank();
    if (!told) {
      return List.of(
          Reason.rule("payload." + MembershipLife.MEMBER, "memberships.refused.otherEnd"));
    }
    if (ends.network().equals(ends.member())) {
      return List.of(
          Reason.rule("payload." + MembershipLife.NETWORK, "memberships.refused.itself"));
    }
    Presence network = situation.actors().get(ends.network());
    return network != null && !WITH_MEMBERS.contains(network.kind())
        ? List.of(
            Reason.rule(
                ends.network().equals(draft.actor())
                    ? "actor"
                    : "payload." + MembershipLife.NETWORK,
                "memberships.refused.noMembers",
                network.name()))
        : List.of();
  }

  /** Each end speaks for itself; a network that takes members over speaks for the merged one. */
  private static List<Reason> who(ActDraft draft, Ends ends, Situation situation) {
    return switch (draft.standing()) {
      case OWN -> own(draft, ends);
      case RECEIVED ->
          draft.office().equals(ends.network())
              ? List.of()
              : List.of(
                  Reason.forbidden(
                      "standing",
                      "memberships.refused.notReceiver",
                      new Term.Actor(ends.network())));
      case REPORTED -> Hearsay.reasons(draft, ends, situation);
    };
  }

  private static List<Reason> own(ActDraft draft, Ends ends) {
    boolean mergedInto =
        draft.type().equals(MembershipLife.MOVE)
            && draft.payload().text(MembershipLife.TO).filter(draft.actor()::equals).isPresent();
    boolean may =
        switch (draft.type()) {
          case MembershipLife.PAY, MembershipLife.FULFIL ->
              draft.actor().equals(ends.network()) || draft.actor().equals(ends.member());
          default ->
              OF_MEMBER.contains(draft.type())
                  ? draft.actor().equals(ends.member())
                  : draft.actor().equals(ends.network()) || mergedInto;
        };
    return may
        ? List.of()
        : List.of(
            Reason.forbidden(
                "actor", "memberships.refused.notYours", new Term.Actor(ends.network())));
  }

  private List<Reason> byType(ActDraft draft, Ends ends, Situation situation) {
    return switch (draft.type()) {
      case MembershipLife.GIVE_NOTICE -> Terms.noticing(draft);
      case MembershipLife.ADMIT -> Terms.admitting(draft);
      case MembershipLife.SET_LEVEL -> Terms.level(draft);
      case MembershipLife.SET_FEE, MembershipLife.PAY -> Terms.money(draft);
      case MembershipLife.FULFIL -> Terms.fulfilling(draft, situation);
      case MembershipLife.MOVE -> transfers.moving(draft, ends);
      case MembershipLife.TAKE_OVER -> transfers.takingOver(draft, ends);
      case MembershipLife.SUCCEED -> transfers.succeeding(draft, ends);
      default -> List.of();
    };
  }
}
