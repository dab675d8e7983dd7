package city.hansa.engine.register.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the acts of one subject come to, on each day and as known at each instant.
 *
 * <p>Acts in force ({@link Corrections}) are folded through the lifecycle in the order of their
 * effective day, the day of receipt, the rank in the lifecycle, and the number (for a correction,
 * that of the act in whose place it stands). The order in which they are handed over plays no part.
 * An act that the state it meets does not allow changes nothing and is listed with the reason. A
 * date that is no day stands for each of its days: where these lead to different states, the status
 * is {@link Status.Unknown}.
 *
 * <p>Immutable. One status costs O(n log n) where all n acts are known to the day; see {@link
 * Worlds} for the others.
 */
public final class Timeline<S extends Enum<S>> {

  private final Lifecycle<S> lifecycle;
  private final List<DatedAct> acts;
  private final List<Piece> pieces;

  private Timeline(Lifecycle<S> lifecycle, Collection<DatedAct> acts) {
    this.lifecycle = lifecycle;
    this.acts = List.copyOf(acts);
    pieces =
        Corrections.inForce(acts).stream()
            .map(placed -> Piece.of(placed.act(), placed.place(), lifecycle))
            .sorted(Piece.IN_TIME)
            .toList();
  }

  /**
   * @param acts all of one subject, in any order
   * @throws IllegalArgumentException if an act corrects or cancels itself or a later one, or a
   *     number comes twice; {@link Corrections#check} says so beforehand
   */
  public static <S extends Enum<S>> Timeline<S> of(
      Lifecycle<S> lifecycle, Collection<DatedAct> acts) {
    return new Timeline<>(lifecycle, acts);
  }

  /** The same subject by what had been recorded up to the instant, itself included. */
  public Timeline<S> knownAt(Instant instant) {
    return new Timeline<>(
        lifecycle, acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
  }

  /** The status at the end of the day, by all that has been recorded. */
  public Status<S> statusAt(LocalDate day) {
    return worlds(day.toEpochDay()).status();
  }

  /** The status at the end of the day, by what had been recorded up to the instant. */
  public Status<S> status(LocalDate day, Instant instant) {
    return knownAt(instant).statusAt(day);
  }

  /** The acts that count, in the order of time as far as it is known. */
  public List<DatedAct> inForce() {
    return pieces.stream().map(Piece::act).toList();
  }

  /**
   * The status of every day from before the first act, as stretches that differ in the possible
   * states or in the acts that made them. Costs a status or two for each date, and up to {@value
   * Script#MOST} or the number of states more where open dates overlap.
   */
  public List<Stretch<S>> history() {
    List<Stretch<S>> history = new ArrayList<>();
    history.add(new Stretch<>(null, null, EnumSet.of(lifecycle.initial()), List.of()));
    for (long day : turningDays()) {
      Worlds<S> worlds = worlds(day);
      Stretch<S> before = history.getLast();
      Stretch<S> now =
          new Stretch<>(
              LocalDate.ofEpochDay(day), null, worlds.status().possible(), worlds.madeBy());
      if (!now.possible().equals(before.possible()) || !now.madeBy().equals(before.madeBy())) {
        history.set(
            history.size() - 1,
            new Stretch<>(before.from(), now.from(), before.possible(), before.madeBy()));
        history.add(now);
      }
    }
    return List.copyOf(history);
  }

  /** Every day on which the answer may differ from that of the day before. */
  private SortedSet<Long> turningDays() {
    SortedSet<Long> days = new TreeSet<>();
    long end = pieces.stream().mapToLong(Piece::last).max().orElse(Long.MIN_VALUE);
    for (Span span : pieces.isEmpty() ? List.<Span>of() : Span.ofEffectiveDays(pieces, end)) {
      // Within a span each day lets one more act of open date fall on a day of its own.
      long open = Script.rounds(span, pieces, lifecycle.states().size());
      for (long i = 0; i < open; i++) {
        days.add(span.from() + i);
      }
    }
    // An act is certain only once its last possible day has come.
    pieces.forEach(piece -> days.add(piece.last()));
    return days;
  }

  private Worlds<S> worlds(long day) {
    return new Worlds<>(lifecycle, new Script(pieces, day, lifecycle.states().size()));
  }
}
