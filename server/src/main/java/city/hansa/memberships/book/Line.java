package city.hansa.memberships.book;

import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one actor stands in one network on one day.
 *
 * @param possible the states that the dates leave, and that the existence of both ends leaves
 * @param level as it was last said by then; empty if nobody said
 * @param came when it last came, by then; null if it never did
 * @param went when it went after that, by then; null if it did not
 */
public record Line(
    Card card,
    Membership membership,
    LocalDate day,
    Set<MembershipState> possible,
    String level,
    @Nullable Turn came,
    @Nullable Turn went) {

  static Line of(Membership membership, Card card, Lives lives, LocalDate day) {
    Set<MembershipState> possible =
        lives.clipped(membership.possibleOn(day), membership.network(), membership.member(), day);
    Turn came = null;
    Turn went = null;
    for (Turn each : membership.turns()) {
      if (!each.on().earliest().isAfter(day)) {
        boolean in = each.what() == Turn.What.CAME;
        came = in ? each : came;
        went = in ? null : each;
      }
    }
    return new Line(card, membership, day, possible, Said.level(membership, day), came, went);
  }

  public String actor() {
    return card.id();
  }

  /** The state; empty where the dates leave several possible. */
  public Optional<MembershipState> state() {
    return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  public boolean isSurely(Set<MembershipState> states) {
    return states.containsAll(possible);
  }

  public boolean mayBe(Set<MembershipState> states) {
    return !Collections.disjoint(possible, states);
  }

  public boolean reported() {
    return membership.reported();
  }

  /** The newest act that says that it is a member; empty if none by the day does. */
  public Optional<Act> lastSaid() {
    return membership.last(MembershipLife.REPORT, day);
  }
}
