package city.hansa.memberships.book;

import city.hansa.memberships.MembershipState;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many stand how, each kind by itself: distinct actors, successors in the place of others. */
public record Counts(Map<What, Number> numbers) {

  /** What is counted. */
  public enum What {
    /** Active, suspended or under notice. */
    MEMBERS(MembershipState.BELONGING),
    SUSPENDED(EnumSet.of(MembershipState.SUSPENDED, MembershipState.LEAVING_SUSPENDED)),
    LEAVING(EnumSet.of(MembershipState.LEAVING, MembershipState.LEAVING_SUSPENDED)),
    APPLIED(EnumSet.of(MembershipState.APPLIED)),
    ADMITTED(EnumSet.of(MembershipState.ADMITTED)),
    LEFT(EnumSet.of(MembershipState.LEFT)),
    EXPELLED(EnumSet.of(MembershipState.EXPELLED)),
    ENDED(EnumSet.of(MembershipState.ENDED)),
    MOVED(EnumSet.of(MembershipState.MOVED));

    private final Set<MembershipState> states;

    What(Set<MembershipState> states) {
      this.states = states;
    }

    public boolean surely(Line line) {
      return line.isSurely(states);
    }

    public boolean perhaps(Line line) {
      return line.mayBe(states);
    }
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

  private static final What[] ALL = What.values();

  /** O(n) in the lines. */
  static Counts of(Collection<Line> lines, Set<String> replaced) {
    int[][] sums = new int[ALL.length][3];
    for (Line line : lines) {
      if (!replaced.contains(line.actor())) {
        for (What what : ALL) {
          if (what.perhaps(line)) {
            sums[what.ordinal()][0] += what.surely(line) ? 1 : 0;
            sums[what.ordinal()][1]++;
            sums[what.ordinal()][2] += line.reported() ? 1 : 0;
          }
        }
      }
    }
    Map<What, Number> numbers = new EnumMap<>(What.class);
    for (What what : ALL) {
      int[] sum = sums[what.ordinal()];
      numbers.put(what, new Number(sum[0], sum[1], sum[2]));
    }
    return new Counts(numbers);
  }

  public Number of(What what) {
    return numbers.getOrDefault(what, new Number(0, 0, 0));
  }
}
