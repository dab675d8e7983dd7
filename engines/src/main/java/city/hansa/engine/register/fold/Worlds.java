package city.hansa.engine.register.fold;

import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Walks acts through a lifecycle, all orders at once. Worlds that agree in what has taken place and
 * in the state are one. A turn costs at most 2^{@value Script#MOST} times states, and where all
 * acts are known to the day one step.
 */
final class Worlds<S extends Enum<S>> {

  private final Lifecycle<S> lifecycle;
  private final List<Piece> pieces;
  private final int states;
  private final Refusals<S> refusals;

  /** Whether some act waits for what another one made. */
  private final boolean clocked;

  private Cells cells;

  /** Indexes of loose acts that have been followed wherever they lead from these cells. */
  private final BitSet closed = new BitSet();

  Worlds(Lifecycle<S> lifecycle, List<Piece> pieces, int width) {
    this.lifecycle = lifecycle;
    this.pieces = pieces;
    states = lifecycle.states().size();
    cells = new Cells(states, states << width);
    cells.add(0, lifecycle.initial().ordinal(), pieces.size());
    refusals = new Refusals<>(lifecycle, pieces);
    clocked = pieces.stream().anyMatch(piece -> piece.act().follows() != 0);
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
      Cells before = cells.copy();
      BitSet followed = (BitSet) closed.clone();
      play(scene, scene.rounds().get(last));
      halt.accept(from + last);
      become(before);
      closed.or(followed);
    }
    play(scene, scene.ending());
    halt.accept(scene.span().until() - 1);
  }

  private void begin(Scene scene) {
    if (scene.forgotten() != 0) {
      Cells next = cells.empty();
      for (int placed : cells.placed()) {
        for (int state = 0; state < states; state++) {
          BitSet makers = cells.makers(placed, state);
          if (makers != null) {
            next.add(placed & ~scene.forgotten(), state, makers);
          }
        }
      }
      become(next);
    }
    close(scene.loose());
  }

  private void become(Cells next) {
    cells = next;
    closed.clear();
  }

  private void play(Scene scene, List<Turn> round) {
    for (Turn turn : round) {
      play(turn);
      close(scene.loose());
    }
  }

  private void play(Turn turn) {
    Cells next = cells.empty();
    for (int placed : cells.placed()) {
      boolean done = (placed & turn.bit()) != 0;
      int after = turn.last() ? placed & ~turn.bit() : placed;
      for (int state = 0; state < states; state++) {
        BitSet makers = cells.makers(placed, state);
        if (makers != null && (done || !turn.last())) {
          next.add(after, state, makers);
        }
        if (makers != null && !done) {
          step(next, turn.last() ? after : placed | turn.bit(), state, makers, turn.piece());
        }
      }
    }
    become(next);
  }

  /** Lets acts take place in any order, any number of times, until nothing new comes of it. */
  private void close(List<Integer> loose) {
    List<Integer> open = loose.stream().filter(piece -> !closed.get(piece)).toList();
    while (!open.isEmpty()) {
      open = goneFurther(open) ? loose : List.of();
    }
    loose.forEach(closed::set);
  }

  /** Whether these acts led where some act may lead further. */
  private boolean goneFurther(List<Integer> loose) {
    int before = cells.inhabited();
    boolean grown = false;
    for (int placed : cells.placed()) {
      for (int piece : loose) {
        for (int state = 0; state < states; state++) {
          BitSet makers = cells.makers(placed, state);
          grown |= makers != null && step(cells, placed, state, makers, piece);
        }
      }
    }
    return cells.inhabited() > before || grown && clocked;
  }

  /** Whether anything was added. */
  private boolean step(Cells next, int placed, int state, BitSet makers, int index) {
    Piece piece = pieces.get(index);
    if (piece.act().follows() == 0) {
      return lead(next, placed, state, makers, index);
    }
    BitSet others = others(makers, piece.act().follows());
    BitSet followed = (BitSet) makers.clone();
    followed.andNot(others);
    boolean stayed = next.add(placed, state, others);
    boolean led = !followed.isEmpty() && lead(next, placed, state, followed, index);
    return stayed || led;
  }

  private boolean lead(Cells next, int placed, int state, BitSet makers, int index) {
    Piece piece = pieces.get(index);
    int to = lifecycle.next(piece.code(), piece.act().reported(), state);
    refusals.note(index, state, to);
    if (to == Lifecycle.NONE || to == state && !lifecycle.remakes(piece.code(), state)) {
      return next.add(placed, state, makers);
    }
    return lifecycle.keeps(piece.code(), state)
        ? next.add(placed, to, makers)
        : next.add(placed, to, index);
  }

  /** Those that are no act of the number. */
  private BitSet others(BitSet makers, long number) {
    BitSet others = new BitSet();
    makers.stream()
        .filter(maker -> maker == pieces.size() || pieces.get(maker).act().number() != number)
        .forEach(others::set);
    return others;
  }

  /** What these worlds come to. */
  Ends<S> ends() {
    BitSet possible = new BitSet();
    BitSet makers = new BitSet();
    for (int placed : cells.placed()) {
      for (int state = 0; state < states; state++) {
        BitSet there = cells.makers(placed, state);
        if (there != null) {
          possible.set(state);
          makers.or(there);
        }
      }
    }
    return new Ends<>(lifecycle, pieces, possible, makers);
  }

  /** The acts that changed nothing somewhere on the way, by number. */
  List<Status.Skipped<S>> skipped() {
    return refusals.skipped();
  }
}
