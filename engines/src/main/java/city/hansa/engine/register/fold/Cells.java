package city.hansa.engine.register.fold;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Worlds that agree in what has taken place and in the state lie in one cell, which holds the acts
 * that may have made the state.
 */
final class Cells {

  private final int states;

  /**
   * By bits of what has taken place, times states, plus the state. Sets in it are never changed.
   */
  private final @Nullable BitSet[] makers;

  private int inhabited;

  /**
   * @param size states for each combination of bits
   */
  Cells(int states, int size) {
    this.states = states;
    makers = new BitSet[size];
  }

  /** Of the same size, with nobody in it. */
  Cells empty() {
    return new Cells(states, makers.length);
  }

  Cells copy() {
    Cells copy = empty();
    System.arraycopy(makers, 0, copy.makers, 0, makers.length);
    copy.inhabited = inhabited;
    return copy;
  }

  /** How many are not empty. */
  int inhabited() {
    return inhabited;
  }

  @Nullable BitSet makers(int placed, int state) {
    return makers[placed * states + state];
  }

  /** Each combination of bits for which there is a world. */
  int[] placed() {
    return IntStream.range(0, makers.length)
        .filter(cell -> makers[cell] != null)
        .map(cell -> cell / states)
        .distinct()
        .toArray();
  }

  /** Whether the cell holds more than before. */
  boolean add(int placed, int state, BitSet more) {
    int cell = placed * states + state;
    BitSet there = makers[cell];
    if (there == more || more.isEmpty()) {
      return false;
    }
    if (there == null) {
      makers[cell] = more;
      inhabited++;
      return true;
    }
    BitSet both = (BitSet) there.clone();
    both.or(more);
    makers[cell] = both;
    return both.cardinality() > there.cardinality();
  }

  /** Whether the cell holds more than before. */
  boolean add(int placed, int state, int maker) {
    BitSet there = makers(placed, state);
    if (there != null && there.get(maker)) {
      return false;
    }
    BitSet only = new BitSet();
    only.set(maker);
    return add(placed, state, only);
  }
}
