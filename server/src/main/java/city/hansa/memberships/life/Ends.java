package city.hansa.memberships.life;

import city.hansa.acts.ActDraft;

/**
 * The two ends that a draft names: the actor is one of them, the payload names the other. Where it
 * names both, a third speaks.
 */
record Ends(String network, String member) {

  static Ends of(ActDraft draft) {
    return new Ends(named(draft, MembershipLife.NETWORK), named(draft, MembershipLife.MEMBER));
  }

  private static String named(ActDraft draft, String field) {
    return draft.payload().text(field).filter(id -> !id.isBlank()).orElse(draft.actor());
  }

  String subject() {
    return MembershipLife.subject(network, member);
  }
}
