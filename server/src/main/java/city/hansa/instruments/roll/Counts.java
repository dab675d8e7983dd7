package city.hansa.instruments.roll;

import city.hansa.engine.register.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many stand how, each kind by itself: distinct actors, and those whose place a successor has
 * taken left out.
 */
public record Counts(Map<What, Number> numbers) {

  /** What is counted. None of them is a part of another by name; see each. */
  public enum What {
    INVITED,
    ENDORSERS,
    /** Whoever ever signed. */
    SIGNATORIES,
    /** Signed, and neither declined nor left since. */
    CURRENT_SIGNATORIES,
    /** Committed by whatever act, suspended ones among them. */
    COMMITTED,
    PARTIES,
    SUSPENDED,
    LEAVING,
    DECLINED,
    LEFT
  }

  /**
   * @param low surely
   * @param high at most, where dates leave some open
   * @param reported of those at most, so many are known from reports alone
   */
  public record Number(int low, int high, int reported) {
    public boolean isExact() {
      return low == high;
    }
  }

  // Made once: every line of every sheet asks for all of them.
  private static final What[] ALL = What.values();

  static Counts of(List<Line> lines, Set<String> replaced) {
    int[][] sums = new int[ALL.length][3];
    for (Line line : lines) {
      if (replaced.isEmpty() || !replaced.contains(line.actor())) {
        add(sums, line);
      }
    }
    Map<What, Number> numbers = new EnumMap<>(What.class);
    for (What what : ALL) {
      int[] sum = sums[what.ordinal()];
      numbers.put(what, new Number(sum[0], sum[1], sum[2]));
    }
    return new Counts(numbers);
  }

  private static void add(int[][] sums, Line line) {
    int sure = line.marks().sure();
    for (int left = line.marks().possible(); left != 0; left &= left - 1) {
      int[] sum = sums[Integer.numberOfTrailingZeros(left)];
      sum[0] += sure >> Integer.numberOfTrailingZeros(left) & 1;
      sum[1]++;
      sum[2] += line.reported() ? 1 : 0;
    }
  }

  public static Truth holds(Line line, What what) {
    return line.marks().of(what);
  }

  public Number of(What what) {
    return numbers.getOrDefault(what, new Number(0, 0, 0));
  }
}
