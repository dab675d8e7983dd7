package city.hansa.instruments.roll;

import static city.hansa.instruments.ParticipationState.BOUND;
import static city.hansa.instruments.ParticipationState.DECLINED;
import static city.hansa.instruments.ParticipationState.ENDORSER;
import static city.hansa.instruments.ParticipationState.INVITED;
import static city.hansa.instruments.ParticipationState.LEAVING;
import static city.hansa.instruments.ParticipationState.LEAVING_SUSPENDED;
import static city.hansa.instruments.ParticipationState.LEFT;
import static city.hansa.instruments.ParticipationState.SIGNED;
import static city.hansa.instruments.ParticipationState.SUSPENDED;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.ParticipationState;
import java.util.EnumMap;
import java.util.EnumSet;
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
  private static final Set<ParticipationState> ONLY_INVITED = EnumSet.of(INVITED);
  private static final Set<ParticipationState> ONLY_ENDORSER = EnumSet.of(ENDORSER);
  private static final Set<ParticipationState> ONLY_DECLINED = EnumSet.of(DECLINED);
  private static final Set<ParticipationState> ONLY_LEFT = EnumSet.of(LEFT);
  private static final Set<ParticipationState> SUSPENDED_NOW =
      EnumSet.of(SUSPENDED, LEAVING_SUSPENDED);
  private static final Set<ParticipationState> LEAVING_NOW = EnumSet.of(LEAVING, LEAVING_SUSPENDED);
  private static final Set<ParticipationState> SIGNING = EnumSet.copyOf(BOUND);

  static {
    SIGNING.add(SIGNED);
  }

  static Counts of(List<Line> lines, Set<String> replaced) {
    int[][] sums = new int[ALL.length][3];
    for (Line line : lines) {
      if (!replaced.contains(line.actor())) {
        for (What what : ALL) {
          add(sums[what.ordinal()], line, what);
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

  private static void add(int[] sum, Line line, What what) {
    Truth holds = holds(line, what);
    sum[0] += holds == Truth.YES ? 1 : 0;
    sum[1] += holds == Truth.NO ? 0 : 1;
    sum[2] += holds != Truth.NO && line.reported() ? 1 : 0;
  }

  public static Truth holds(Line line, What what) {
    return switch (what) {
      case INVITED -> in(line, ONLY_INVITED);
      case ENDORSERS -> in(line, ONLY_ENDORSER);
      case SIGNATORIES -> Truth.of(line.signature() != null, line.signature() != null);
      case CURRENT_SIGNATORIES -> line.signature() == null ? Truth.NO : in(line, SIGNING);
      case COMMITTED -> in(line, BOUND);
      case PARTIES -> line.party();
      case SUSPENDED -> in(line, SUSPENDED_NOW);
      case LEAVING -> in(line, LEAVING_NOW);
      case DECLINED -> in(line, ONLY_DECLINED);
      case LEFT -> in(line, ONLY_LEFT);
    };
  }

  private static Truth in(Line line, Set<ParticipationState> states) {
    return Truth.of(line.isSurely(states), line.mayBe(states));
  }

  public Number of(What what) {
    return numbers.getOrDefault(what, new Number(0, 0, 0));
  }
}
