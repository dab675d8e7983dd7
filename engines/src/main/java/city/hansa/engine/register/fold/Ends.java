package city.hansa.engine.register.fold;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The states that all orders together come to.
 *
 * @param states by their place in the enum
 * @param makers indexes of the acts that may have made them; the number of acts for none
 */
record Ends<S extends Enum<S>>(
    Lifecycle<S> lifecycle, List<Piece> pieces, BitSet states, BitSet makers) {

  boolean same(Ends<S> other) {
    return states.equals(other.states) && makers.equals(other.makers);
  }

  Set<S> possible() {
    Set<S> possible = EnumSet.noneOf(lifecycle.initial().getDeclaringClass());
    states.stream().forEach(state -> possible.add(lifecycle.states().get(state)));
    return possible;
  }

  /** The acts that may have made the state, by number. */
  List<Long> madeBy() {
    return acts().stream().map(DatedAct::number).sorted().distinct().toList();
  }

  private List<DatedAct> acts() {
    return makers.stream()
        .filter(maker -> maker < pieces.size())
        .mapToObj(maker -> pieces.get(maker).act())
        .toList();
  }

  Status<S> status(boolean exact, List<Status.Skipped<S>> skipped) {
    Set<S> possible = possible();
    if (possible.size() > 1) {
      return new Status.Unknown<>(possible, exact, skipped);
    }
    boolean made = !makers.get(pieces.size());
    return new Status.Known<>(
        possible.iterator().next(),
        made ? Hull.of(acts().stream().map(DatedAct::effective).toList()) : null,
        madeBy(),
        skipped);
  }
}
