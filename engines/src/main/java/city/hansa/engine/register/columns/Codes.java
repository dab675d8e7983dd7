package city.hansa.engine.register.columns;

import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Step;
import city.hansa.engine.register.fold.Transition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lifecycle as one flat table. A code is a type of act and whether it was reported; a row is a
 * state, or {@code handOver}, which no act leaves. An entry is the place at which the next row
 * begins.
 */
final class Codes<S extends Enum<S>> {

  static final int MOST = 256;

  final int[] table;
  final int initial;

  /** The bits that a code takes in {@link #table}. */
  final int width;

  final int handOver;
  final List<S> states;

  private final Map<String, Integer> types = new HashMap<>();
  private final int[] ranks;

  /**
   * @throws IllegalArgumentException if the lifecycle has too many types for a code of 8 bits
   */
  Codes(Lifecycle<S> lifecycle) {
    states = lifecycle.states();
    lifecycle.types().forEach(type -> types.put(type, types.size()));
    int codes = 2 * types.size() + 2;
    if (codes > MOST) {
      throw new IllegalArgumentException(
          "Lifecycle %s: %d types of act, columns take %d"
              .formatted(lifecycle.name(), types.size(), (MOST - 2) / 2));
    }
    width = 32 - Integer.numberOfLeadingZeros(codes - 1);
    initial = lifecycle.initial().ordinal() << width;
    handOver = states.size() << width;
    table = new int[handOver + (1 << width)];
    ranks = ranks(lifecycle);
    for (S state : states) {
      fill(lifecycle, state);
    }
    Arrays.fill(table, handOver, table.length, handOver);
  }

  private void fill(Lifecycle<S> lifecycle, S state) {
    int row = state.ordinal() << width;
    Arrays.fill(table, row, row + (1 << width), row);
    table[row + handOverCode()] = handOver;
    for (String type : lifecycle.types()) {
      for (boolean reported : new boolean[] {false, true}) {
        if (lifecycle.after(state, type, reported) instanceof Step.To<S>(S next)) {
          table[row + code(type, reported)] =
              lifecycle.remakes(state, type) ? handOver : next.ordinal() << width;
        }
      }
    }
  }

  /** Ranks counted through from 0, so that they take few bits. */
  private int[] ranks(Lifecycle<S> lifecycle) {
    int[] given = new int[types.size()];
    for (Transition<S> row : lifecycle.transitions()) {
      given[types.getOrDefault(row.type(), 0)] = row.rank();
    }
    int[] different = Arrays.stream(given).sorted().distinct().toArray();
    return Arrays.stream(given).map(rank -> Arrays.binarySearch(different, rank)).toArray();
  }

  int code(String type, boolean reported) {
    Integer at = types.get(type);
    return at == null ? 2 * types.size() : 2 * at + (reported ? 1 : 0);
  }

  int handOverCode() {
    return 2 * types.size() + 1;
  }

  int rank(int code) {
    return code / 2 < ranks.length ? ranks[code / 2] : 0;
  }
}
