package city.hansa.memberships.book;

import city.hansa.actors.Presence;
import city.hansa.actors.Standing;
import city.hansa.engine.register.End;
import city.hansa.engine.register.When;
import city.hansa.memberships.MembershipState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps memberships inside the existence of their ends: whoever has ceased to be belongs to
 * nothing, and nobody belongs to what has ceased to be.
 *
 * @param bounded the ends of which a beginning or an end is known, by id
 */
record Lives(Map<String, Presence> bounded) {

  static final Lives NONE = new Lives(Map.of());

  static Lives of(Map<String, Presence> all) {
    Map<String, Presence> bounded = new HashMap<>();
    all.forEach((id, each) -> {
      if (each.existence().from() != null || !(each.existence().until() instanceof End.Open)) {
        bounded.put(id, each);
      }
    });
    return new Lives(bounded);
  }

  Lives with(Lives more) {
    Map<String, Presence> all = new HashMap<>(bounded);
    all.putAll(more.bounded);
    return new Lives(all);
  }

  /** The states that are left when both ends are asked. */
  Set<MembershipState> clipped(
      Set<MembershipState> possible, String network, String member, LocalDate day) {
    return clipped(clipped(possible, network, day), member, day);
  }

  private Set<MembershipState> clipped(Set<MembershipState> possible, String id, LocalDate day) {
    Presence end = bounded.get(id);
    if (end == null || possible.stream().noneMatch(MembershipState.LIVING::contains)) {
      return possible;
    }
    return switch (Standing.on(day, end.existence(), end.attested())) {
      case EXISTS -> possible;
      case NOT_YET -> instead(possible, MembershipState.NONE, false);
      case ENDED -> instead(possible, MembershipState.ENDED, false);
      case UNKNOWN ->
          mayHaveEnded(end, day) ? instead(possible, MembershipState.ENDED, true) : possible;
    };
  }

  private static boolean mayHaveEnded(Presence end, LocalDate day) {
    return switch (end.existence().until()) {
      case End.Open() -> false;
      case End.Sometime() -> true;
      case End.On(When until) -> !until.earliest().isAfter(day);
    };
  }

  private static Set<MembershipState> instead(
      Set<MembershipState> possible, MembershipState other, boolean keep) {
    Set<MembershipState> left = EnumSet.of(other);
    possible.stream()
        .filter(each -> keep || !MembershipState.LIVING.contains(each))
        .forEach(left::add);
    return left;
  }

  /** The first day on which one end surely or perhaps is no more; null if none is known. */
  @Nullable When ended(String network, String member) {
    When one = ended(network);
    When two = ended(member);
    return one == null || two != null && two.latest().isBefore(one.latest()) ? two : one;
  }

  private @Nullable When ended(String id) {
    Presence end = bounded.get(id);
    return end != null && end.existence().until() instanceof End.On(When until) ? until : null;
  }
}
