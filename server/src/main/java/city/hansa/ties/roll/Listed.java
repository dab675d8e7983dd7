package city.hansa.ties.roll;

import static city.hansa.engine.register.tie.Pulse.Beat.UNKNOWN;

import city.hansa.engine.register.When;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a tie of which nothing is known but reports that it stands: the fold of the
 * lifecycle, written out for that one act, since most ties are such.
 */
final class Listed {
  private static final Set<TieState> NOT_YET = Set.of(TieState.NONE);
  private static final Set<TieState> STANDS = Set.of(TieState.ASSERTED);
  private static final Set<TieState> PERHAPS = Set.of(TieState.NONE, TieState.ASSERTED);

  private Listed() {}

  static TieRow on(Tie tie, LocalDate day) {
    When since = null;
    boolean perhaps = false;
    boolean surely = false;
    for (Report report : tie.reports()) {
      if (!report.effective().earliest().isAfter(day)) {
        perhaps = true;
        surely |= !report.effective().latest().isAfter(day);
        since = since(since, report);
      }
    }
    Set<TieState> states = surely ? STANDS : perhaps ? PERHAPS : NOT_YET;
    return new TieRow(tie, states, sides(says(tie, day)), UNKNOWN, null, since, null, Set.of());
  }

  /** The ends that lists show to assert it. */
  static Set<String> asserting(Tie tie, LocalDate day) {
    int says = says(tie, day);
    Set<String> ends = new HashSet<>();
    for (int end = 0; end < 2; end++) {
      if ((says >> end & 1) == 1) {
        ends.add(tie.id().ends().get(end));
      }
    }
    return ends;
  }

  private static int says(Tie tie, LocalDate day) {
    int says = 0;
    for (Report report : tie.reports()) {
      if (!report.effective().earliest().isAfter(day)) {
        says |= report.says();
      }
    }
    return says;
  }

  /** The earliest day since which a list says that it stands; when a list was made says nothing. */
  private static @Nullable When since(@Nullable When before, Report report) {
    boolean earlier = before == null || report.effective().earliest().isBefore(before.earliest());
    return report.dated() && earlier ? report.effective() : before;
  }

  private static Sidedness sides(int says) {
    return switch (says) {
      case 0 -> Sidedness.UNKNOWN;
      case 3 -> Sidedness.BOTH;
      default -> Sidedness.ONE;
    };
  }
}
