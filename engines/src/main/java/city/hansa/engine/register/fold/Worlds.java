package city.hansa.engine.register.fold;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks acts through a lifecycle, all orders at once. Worlds that agree in what has taken place and
 * in the state lie in one cell, which holds the acts that may have made the state. One turn costs
 * at most 2^{@value Script#MOST} times states, and where all acts are known to the day one cell.
 */
final class Worlds<S extends Enum<S>> {

  private final Lifecycle<S> lifecycle;
  private final List<Piece> pieces;
  private final int states;

  /**
   * By bits of the acts of open date that have taken place, times states, plus the state: indexes
   * of the acts that may have made it, or the number of acts for none. Sets are never changed.
   */
  private @Nullable BitSet[] cells;

  private final Refusals<S> refusals;

  Worlds(Lifecycle<S> lifecycle, List<Piece> pieces, int width) {
    this.lifecycle = lifecycle;
    this.pieces = pieces;
    states = lifecycle.states().size();
    cells = new BitSet[states << width];
    cells[lifecycle.initial().ordinal()] = only(pieces.size());
    refusals = new Refusals<>(lifecycle, pieces);
  }

  /** Acts whose dates are all known to the day, in the order {@link Piece#IN_TIME}. */
  void inOrder() {
    for (int piece = 0; piece < pieces.size(); piece++) {
      play(new Turn(piece, Turn.NO_SLOT, true));
    }
  }

  /** Everything up to the end of the scene. */
  void play(Scene scene) {
    begin(scene);
    scene.rounds().stream().limit(scene.rounds().size() - 1L).forEach(round -> play(scene, round));
    play(scene, scene.ending());
  }

  /**
   * The same, with a halt on each day whose answer may differ from that of the day before.
   *
   * @param halt is told the day while this stands at its end
   */
  void play(Scene scene, LongConsumer halt) {
    begin(scene);
    long from = scene.span().from();
    int last = scene.rounds().size() - 1;
    for (int round = 0; round < last; round++) {
      play(scene, scene.rounds().get(round));
      halt.accept(from + round);
    }
    if (scene.span().days() > last + 1) {
      @Nullable BitSet[] before = cells.clone();
      play(scene, scene.rounds().get(last));
      halt.accept(from + last);
      cells = before;
    }
    play(scene, scene.ending());
    halt.accept(scene.span().until() - 1);
  }

  private void begin(Scene scene) {
    if (scene.forgotten() != 0) {
      @Nullable BitSet[] next = new BitSet[cells.length];
      for (int cell = 0; cell < cells.length; cell++) {
        add(next, cell / states & ~scene.forgotten(), cell % states, cells[cell]);
      }
      cells = next;
    }
    close(scene.loose());
  }

  private void play(Scene scene, List<Turn> round) {
    for (Turn turn : round) {
      play(turn);
      close(scene.loose());
    }
  }

  private void play(Turn turn) {
    @Nullable BitSet[] next = new BitSet[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      BitSet makers = cells[cell];
      if (makers == null) {
        continue;
      }
      int placed = cell / states;
      boolean done = (placed & turn.bit()) != 0;
      int after = turn.last() ? placed & ~turn.bit() : placed;
      if (done || !turn.last()) {
        add(next, after, cell % states, makers);
      }
      if (!done) {
        step(next, turn.last() ? after : placed | turn.bit(), cell % states, makers, turn.piece());
      }
    }
    cells = next;
  }

  /**
   * Lets these acts take place in any order, any number of times, until nothing new comes of it.
   */
  private void close(List<Integer> loose) {
    boolean grown = !loose.isEmpty();
    while (grown) {
      grown = false;
      for (int piece : loose) {
        for (int cell = 0; cell < cells.length; cell++) {
          BitSet makers = cells[cell];
          grown |= makers != null && step(cells, cell / states, cell % states, makers, piece);
        }
      }
    }
  }

  /** Whether anything was added. */
  private boolean step(@Nullable BitSet[] next, int placed, int state, BitSet makers, int index) {
    Piece piece = pieces.get(index);
    boolean grown = false;
    if (piece.act().follows() != 0) {
      BitSet others = others(makers, piece.act().follows());
      grown = add(next, placed, state, others);
      if (others.cardinality() == makers.cardinality()) {
        return grown;
      }
      makers = (BitSet) makers.clone();
      makers.andNot(others);
    }
    int to = lifecycle.next(piece.code(), piece.act().reported(), state);
    refusals.note(index, state, to);
    return grown
        | (to == Lifecycle.NONE || to == state
            ? add(next, placed, state, makers)
            : add(next, placed, to, only(index)));
  }

  /** Those that are no act of the number. */
  private BitSet others(BitSet makers, long number) {
    BitSet others = new BitSet();
    makers.stream()
        .filter(maker -> maker == pieces.size() || pieces.get(maker).act().number() != number)
        .forEach(others::set);
    return others;
  }

  private boolean add(@Nullable BitSet[] next, int placed, int state, @Nullable BitSet makers) {
    if (makers == null || makers.isEmpty()) {
      return false;
    }
    int cell = placed * states + state;
    BitSet there = next[cell];
    if (there == null) {
      next[cell] = makers;
      return true;
    }
    BitSet both = (BitSet) there.clone();
    both.or(makers);
    next[cell] = both;
    return !both.equals(there);
  }

  private static BitSet only(int maker) {
    BitSet only = new BitSet();
    only.set(maker);
    return only;
  }

  /** What these worlds come to. */
  Ends<S> ends() {
    BitSet possible = new BitSet();
    BitSet makers = new BitSet();
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] != null) {
        possible.set(cell % states);
        makers.or(Objects.requireNonNull(cells[cell]));
      }
    }
    return new Ends<>(lifecycle, pieces, possible, makers);
  }

  /** The acts that changed nothing somewhere on the way, by number. */
  List<Status.Skipped<S>> skipped() {
    return refusals.skipped();
  }
}
