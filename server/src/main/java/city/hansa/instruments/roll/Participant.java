package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.acts.Standing;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.life.ParticipationLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One actor and what it did toward one instrument. Its states of all days are folded once.
 *
 * @param acts in the order of the log
 * @param done those neither corrected nor cancelled
 * @param history the states of all days
 * @param committed the times during which it is committed, in order
 * @param kinds of {@link Done}, of all that stand together
 */
public record Participant(
    String actor,
    List<Act> acts,
    List<Done> done,
    Timeline<ParticipationState> life,
    List<Stretch<ParticipationState>> history,
    List<Committed> committed,
    int kinds) {

  static Participant of(String actor, List<Act> acts) {
    Timeline<ParticipationState> life =
        Timeline.of(
            ParticipationLife.TABLE,
            acts.stream().flatMap(act -> ParticipationLife.dated(act).stream()).toList());
    List<Done> done = InForce.of(acts).stream().map(Done::of).toList();
    List<Stretch<ParticipationState>> history = life.history();
    int kinds = 0;
    for (Done each : done) {
      kinds |= each.what();
    }
    return new Participant(
        actor, List.copyOf(acts), done, life, history, Committed.in(history), kinds);
  }

  Participant with(List<Act> more) {
    List<Act> all = new ArrayList<>(acts);
    all.addAll(more);
    all.sort(Comparator.comparingLong(Act::number));
    return of(actor, all);
  }

  /** The same by what had been recorded up to an instant, itself included. */
  Participant knownAt(Instant instant) {
    boolean all = acts.isEmpty() || !acts.getLast().recordedAt().isAfter(instant);
    return all
        ? this
        : of(actor, acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }

  /** One state, or those that the dates leave possible; O(log n) is not worth it for so few. */
  Set<ParticipationState> possibleOn(LocalDate day) {
    for (Stretch<ParticipationState> stretch : history) {
      if (stretch.holds(day)) {
        return stretch.possible();
      }
    }
    return Set.of(ParticipationState.NONE);
  }

  Status<ParticipationState> statusOn(LocalDate day) {
    return life.statusAt(day);
  }

  /** Whether it is known from reports alone. */
  boolean isReported() {
    for (Done each : done) {
      if (each.act().standing() != Standing.REPORTED) {
        return false;
      }
    }
    return true;
  }

  /** The last act of a kind that may have counted by a day. */
  @Nullable Act last(LocalDate day, int what) {
    if (!ever(what)) {
      return null;
    }
    Act last = null;
    for (Done each : done) {
      last = each.is(what) && !each.from().isAfter(day) ? each.act() : last;
    }
    return last;
  }

  /** All of a kind, in the order of the log. */
  List<Act> all(LocalDate day, int what) {
    List<Act> found = List.of();
    if (!ever(what)) {
      return found;
    }
    for (Done each : done) {
      if (each.is(what) && !each.from().isAfter(day)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(each.act());
      }
    }
    return found;
  }

  boolean ever(int what) {
    return (kinds & what) != 0;
  }

  /** Acts of these types that stand and may have counted by a day, in the order of the log. */
  List<Act> doneBy(LocalDate day, Set<String> types) {
    List<Act> found = new ArrayList<>(2);
    for (Done each : done) {
      if (!each.from().isAfter(day) && types.contains(each.act().type())) {
        found.add(each.act());
      }
    }
    return found;
  }
}
