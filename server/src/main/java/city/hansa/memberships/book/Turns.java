package city.hansa.memberships.book;

import static city.hansa.memberships.MembershipState.BELONGING;
import static city.hansa.memberships.MembershipState.FORMER;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads comings and goings out of the states of all days. */
final class Turns {

  private Turns() {}

  /**
   * In the order of time; O(n) in the stretches.
   *
   * @param acts those that stand
   */
  static List<Turn> of(List<Stretch<MembershipState>> history, List<Act> acts) {
    List<Turn> turns = new ArrayList<>(2);
    boolean in = false;
    for (Stretch<MembershipState> each : history) {
      boolean surely = BELONGING.containsAll(each.possible());
      boolean gone = in && Collections.disjoint(BELONGING, each.possible());
      if (surely != in && (surely || gone)) {
        Turn turn =
            gone && Collections.disjoint(FORMER, each.possible())
                ? wentUnseen(each)
                : turn(each, acts, surely ? Turn.What.CAME : Turn.What.WENT);
        if (turn != null) {
          turns.add(turn);
        }
        in = surely;
      }
    }
    return List.copyOf(turns);
  }

  /** Its notice ended on the very day on which it applied again: no day shows it as having left. */
  private static @Nullable Turn wentUnseen(Stretch<MembershipState> stretch) {
    LocalDate day = stretch.from();
    return day == null
        ? null
        : new Turn(Turn.What.WENT, PartialDate.of(day), true, MembershipState.LEFT, null);
  }

  private static @Nullable Turn turn(
      Stretch<MembershipState> stretch, List<Act> acts, Turn.What what) {
    Set<MembershipState> states = what == Turn.What.CAME ? BELONGING : FORMER;
    for (Act act : acts) {
      if (!stretch.madeBy().isEmpty() && stretch.madeBy().getFirst() == act.number()) {
        MembershipState state =
            stretch.possible().stream().filter(states::contains).findFirst().orElseThrow();
        return new Turn(what, day(act, state), isDated(act), state, act);
      }
    }
    return null;
  }

  /** That of the act, or the later one on which the clock made the state. */
  private static When day(Act act, MembershipState state) {
    List<DatedAct> dated = MembershipLife.dated(act);
    boolean later =
        act.type().equals(MembershipLife.GIVE_NOTICE) && state == MembershipState.LEFT
            || act.type().equals(MembershipLife.ADMIT);
    return (later ? dated.getLast() : dated.getFirst()).effective();
  }

  /** A list tells who is on it, not since when, unless it says so. */
  private static boolean isDated(Act act) {
    return switch (act.type()) {
      case MembershipLife.REPORT -> act.payload().text(MembershipLife.SINCE).isPresent();
      case MembershipLife.REPORT_GONE -> false;
      default -> true;
    };
  }
}
