package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which states acts met that did not allow them, and which acts were allowed somewhere. */
final class Refusals<S extends Enum<S>> {

  private final Lifecycle<S> lifecycle;
  private final List<Piece> pieces;
  private final @Nullable BitSet[] met;
  private final BitSet applied = new BitSet();

  Refusals(Lifecycle<S> lifecycle, List<Piece> pieces) {
    this.lifecycle = lifecycle;
    this.pieces = pieces;
    met = new BitSet[pieces.size()];
  }

  /**
   * @param to the state that the act leads to; {@link Lifecycle#NONE} if it is refused
   */
  void note(int piece, int state, int to) {
    if (to != Lifecycle.NONE) {
      applied.set(piece);
      return;
    }
    BitSet states = met[piece];
    if (states == null) {
      states = new BitSet();
      met[piece] = states;
    }
    states.set(state);
  }

  List<Status.Skipped<S>> skipped() {
    List<Status.Skipped<S>> skipped = new ArrayList<>();
    for (int piece = 0; piece < met.length; piece++) {
      BitSet states = met[piece];
      if (states != null) {
        DatedAct act = pieces.get(piece).act();
        skipped.add(
            new Status.Skipped<>(
                act.number(), act.type(), reasons(act, states), !applied.get(piece)));
      }
    }
    skipped.sort(
        Comparator.<Status.Skipped<S>>comparingLong(Status.Skipped::act)
            .thenComparing(Status.Skipped::type));
    return skipped;
  }

  private List<Step.Refusal<S>> reasons(DatedAct act, BitSet states) {
    List<Step.Refusal<S>> reasons = new ArrayList<>();
    for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
      if (lifecycle.after(lifecycle.states().get(state), act.type(), act.reported())
          instanceof Step.Refusal<S> refusal) {
        reasons.add(refusal);
      }
    }
    return reasons;
  }
}
