package city.hansa.engine.register.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

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
 * <p>Immutable. One status costs O(n log n) where all n acts are known to the day. Otherwise there
 * are some turns for each date (see {@link Script}), each at the cost named in {@link Worlds}; and
 * where more acts overlap than can be followed, a look at each of these.
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
    Script script = new Script(pieces, day.toEpochDay());
    Worlds<S> worlds = new Worlds<>(lifecycle, script.pieces(), script.width());
    if (script.width() == 0) {
      worlds.inOrder();
    } else {
      script.scenes().forEach(worlds::play);
    }
    return worlds.ends().status(script.exact(), worlds.skipped());
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
   * states or in the acts that made them. Costs little more than one status.
   */
  public List<Stretch<S>> history() {
    History<S> history = new History<>(lifecycle.initial());
    eachDay(history::go);
    return history.stretches();
  }

  /**
   * The days after the given one on which the status changes although nothing is recorded: the date
   * of an act comes, or ceases to be open. In order; O(n) where all dates have passed.
   */
  public List<LocalDate> turnsAfter(LocalDate day) {
    long from = day.toEpochDay();
    if (pieces.stream().noneMatch(piece -> piece.last() > from)) {
      return List.of();
    }
    List<LocalDate> turns = new ArrayList<>();
    AtomicReference<@Nullable Ends<S>> before = new AtomicReference<>();
    eachDay((ends, on) -> {
      Ends<S> last = before.getAndSet(ends);
      if (on > from && (last == null || !last.same(ends))) {
        turns.add(LocalDate.ofEpochDay(on));
      }
    });
    return List.copyOf(turns);
  }

  /** Every day whose answer may differ from that of the day before, in order. */
  private void eachDay(ObjLongConsumer<Ends<S>> reader) {
    if (!pieces.isEmpty()) {
      long end = pieces.stream().mapToLong(Piece::last).max().orElseThrow();
      Script script = new Script(pieces, end);
      Worlds<S> worlds = new Worlds<>(lifecycle, script.pieces(), script.width());
      script
          .scenes()
          .forEach(scene -> worlds.play(scene, day -> reader.accept(worlds.ends(), day)));
    }
  }
}
