package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.life.MembershipLife;
import city.hansa.memberships.life.MembershipTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One actor in one network through time. Its states of all days are folded once.
 *
 * @param acts in the order of the log
 * @param done those neither corrected nor cancelled
 * @param history the states of all days, by the acts alone
 * @param turns when it came and went, by the acts alone
 * @param reported whether it is known from reports alone
 */
public record Membership(
    String network,
    String member,
    List<Act> acts,
    List<Act> done,
    List<Stretch<MembershipState>> history,
    List<Turn> turns,
    boolean reported) {

  public static Membership of(String network, String member, List<Act> acts) {
    Timeline<MembershipState> life =
        Timeline.of(
            MembershipTable.TABLE,
            acts.stream().flatMap(act -> MembershipLife.dated(act).stream()).toList());
    List<Act> done =
        InForce.of(acts).stream().filter(act -> act.family().equals(MembershipLife.NAME)).toList();
    List<Stretch<MembershipState>> history = life.history();
    return new Membership(
        network,
        member,
        List.copyOf(acts),
        done,
        history,
        Turns.of(history, done),
        done.stream().allMatch(act -> act.standing() == Standing.REPORTED));
  }

  Membership with(List<Act> more) {
    List<Act> all = new ArrayList<>(acts);
    all.addAll(more);
    all.sort(Comparator.comparingLong(Act::number));
    return of(network, member, all);
  }

  /** The same by what had been recorded up to an instant, itself included. */
  Membership knownAt(Instant instant) {
    boolean all = acts.isEmpty() || !acts.getLast().recordedAt().isAfter(instant);
    return all
        ? this
        : of(
            network,
            member,
            acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }

  /** One state, or those that the dates leave possible, by the acts alone. */
  public Set<MembershipState> possibleOn(LocalDate day) {
    for (Stretch<MembershipState> stretch : history) {
      if (stretch.holds(day)) {
        return stretch.possible();
      }
    }
    return EnumSet.of(MembershipState.NONE);
  }

  /**
   * Whether a list has it from a later day on and nobody says since when it was a member: then
   * nobody knows whether it was one on this day.
   */
  public boolean isListedLater(LocalDate day) {
    return !turns.isEmpty()
        && turns.getFirst().what() == Turn.What.CAME
        && !turns.getFirst().dated()
        && turns.getFirst().on().earliest().isAfter(day);
  }

  /** The act of a type that stands and counted last by a day. */
  public Optional<Act> last(String type, LocalDate day) {
    return all(type, day).stream().reduce((one, two) -> two);
  }

  /** Those of a type that stand and may have counted by a day, in the order of their days. */
  public List<Act> all(String type, LocalDate day) {
    return done.stream()
        .filter(act -> act.type().equals(type) && !from(act).isAfter(day))
        .sorted(Comparator.comparing(Membership::from).thenComparingLong(Act::number))
        .toList();
  }

  /** The first day on which an act may have counted. */
  static LocalDate from(Act act) {
    return MembershipLife.dated(act).getFirst().effective().earliest();
  }
}
