package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks a script through a lifecycle, all orders at once. Worlds that agree in what has taken
 * place, in the state and in the act that made it have one future and are one. Cost: turns times
 * worlds; for acts known to the day there is one world, else at most 2^{@value Script#MOST} times
 * states times acts that may have made them.
 */
final class Worlds<S extends Enum<S>> {

  /**
   * @param placed bits of the acts of open date that have taken place
   * @param maker index of the act that made the state, {@link #NOBODY} if none did
   */
  private record World(int placed, int state, int maker) {}

  private static final int NOBODY = -1;

  private final Lifecycle<S> lifecycle;
  private final Script script;
  private final boolean[] applied;

  /** By index of the act, the states that it met and was refused in. */
  private final Map<Integer, Set<S>> refusals = new HashMap<>();

  private final Set<World> ends;

  Worlds(Lifecycle<S> lifecycle, Script script) {
    this.lifecycle = lifecycle;
    this.script = script;
    applied = new boolean[script.pieces().size()];
    Set<World> now = Set.of(new World(0, lifecycle.initial().ordinal(), NOBODY));
    for (Turn turn : script.turns()) {
      now = after(turn, now);
    }
    ends = now;
  }

  private Set<World> after(Turn turn, Set<World> now) {
    if (now.size() == 1 && turn.last() && turn.slot() == Turn.NO_SLOT) {
      return Set.of(step(now.iterator().next(), turn.piece()));
    }
    Set<World> next = HashSet.newHashSet(2 * now.size());
    for (World world : now) {
      boolean done = (world.placed & turn.bit()) != 0;
      if (done || !turn.last()) {
        next.add(turn.last() ? placed(world, world.placed & ~turn.bit()) : world);
      }
      if (!done) {
        next.add(placed(step(world, turn.piece()), world.placed | (turn.last() ? 0 : turn.bit())));
      }
    }
    return next;
  }

  private static World placed(World world, int placed) {
    return new World(placed, world.state, world.maker);
  }

  private World step(World world, int index) {
    Piece piece = script.pieces().get(index);
    if (piece.act().follows() != 0 && piece.act().follows() != number(world)) {
      return world;
    }
    int to = lifecycle.next(piece.code(), piece.act().reported(), world.state);
    if (to == Lifecycle.NONE) {
      refusals
          .computeIfAbsent(index, act -> EnumSet.noneOf(lifecycle.initial().getDeclaringClass()))
          .add(lifecycle.states().get(world.state));
      return world;
    }
    applied[index] = true;
    return to == world.state ? world : new World(world.placed, to, index);
  }

  private long number(World world) {
    return world.maker == NOBODY ? 0 : script.pieces().get(world.maker).act().number();
  }

  Status<S> status() {
    Set<S> possible = EnumSet.noneOf(lifecycle.initial().getDeclaringClass());
    ends.forEach(world -> possible.add(lifecycle.states().get(world.state)));
    if (possible.size() > 1) {
      return new Status.Unknown<>(possible, script.exact(), skipped());
    }
    List<DatedAct> makers = makers();
    boolean made = ends.stream().allMatch(world -> world.maker != NOBODY);
    return new Status.Known<>(
        possible.iterator().next(),
        made ? Hull.of(makers.stream().map(DatedAct::effective).toList()) : null,
        numbers(makers),
        skipped());
  }

  /** The acts that may have made the state, by number. */
  List<Long> madeBy() {
    return numbers(makers());
  }

  private static List<Long> numbers(List<DatedAct> acts) {
    return acts.stream().map(DatedAct::number).sorted().distinct().toList();
  }

  private List<DatedAct> makers() {
    return ends.stream()
        .filter(world -> world.maker != NOBODY)
        .map(world -> script.pieces().get(world.maker).act())
        .distinct()
        .toList();
  }

  private List<Status.Skipped<S>> skipped() {
    List<Status.Skipped<S>> skipped = new ArrayList<>();
    refusals.forEach((index, met) -> {
      DatedAct act = script.pieces().get(index).act();
      skipped.add(
          new Status.Skipped<>(act.number(), act.type(), reasons(act, met), !applied[index]));
    });
    skipped.sort(
        Comparator.<Status.Skipped<S>>comparingLong(Status.Skipped::act)
            .thenComparing(Status.Skipped::type));
    return skipped;
  }

  private List<Step.Refusal<S>> reasons(DatedAct act, Set<S> met) {
    List<Step.Refusal<S>> reasons = new ArrayList<>();
    for (S state : met) {
      if (lifecycle.after(state, act.type(), act.reported()) instanceof Step.Refusal<S> refusal) {
        reasons.add(refusal);
      }
    }
    return reasons;
  }
}
