package city.hansa.engine.register.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The states of many subjects on a day, each by its index. */
public final class ColumnStatus<S extends Enum<S>> {

  final byte[] rows;
  final long[] makers;
  final int[] days;
  private final List<S> states;

  ColumnStatus(int subjects, List<S> states) {
    rows = new byte[subjects];
    makers = new long[subjects];
    days = new int[subjects];
    this.states = states;
  }

  /** Empty where the subject needs the exact fold. */
  public Optional<S> state(int subject) {
    return rows[subject] == states.size()
        ? Optional.empty()
        : Optional.of(states.get(rows[subject]));
  }

  /** The act that made the state; empty where none did, or the subject needs the exact fold. */
  public OptionalLong madeBy(int subject) {
    return makers[subject] == 0 ? OptionalLong.empty() : OptionalLong.of(makers[subject]);
  }

  /** Since when the state stands; empty as {@link #madeBy}. */
  public Optional<LocalDate> since(int subject) {
    return makers[subject] == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(days[subject]));
  }

  /** The subjects that need the exact fold. */
  public int[] handedOver() {
    return IntStream.range(0, rows.length).filter(i -> rows[i] == states.size()).toArray();
  }

  /** How many subjects are in the state, without those handed over. */
  public int count(S state) {
    return (int) IntStream.range(0, rows.length).filter(i -> rows[i] == state.ordinal()).count();
  }

  @Override
  public String toString() {
    return "%d subjects, rows %s".formatted(rows.length, Arrays.toString(rows));
  }
}
