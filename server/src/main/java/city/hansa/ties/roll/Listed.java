package city.hansa.ties.roll;

import static city.hansa.engine.register.tie.Pulse.Beat.UNKNOWN;

import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieState;
import city.hansa.ties.life.TieLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a tie that lists alone tell of. It is the fold of the lifecycle, written out for
 * the two acts that there are; where dates leave it open the fold itself is asked.
 */
final class Listed {
  private static final Set<TieState> NOT_YET = Set.of(TieState.NONE);
  private static final Set<TieState> STANDS = Set.of(TieState.ASSERTED);
  private static final Set<TieState> PERHAPS = Set.of(TieState.NONE, TieState.ASSERTED);

  private Listed() {}

  static TieRow on(Tie tie, LocalDate day) {
    When since = null;
    for (Report report : tie.reports()) {
      if (!report.effective().earliest().isAfter(day)) {
        since = since(since, report);
      }
    }
    Set<TieState> states = states(tie.reports(), day);
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
        says = report.gone() ? 0 : says | report.says();
      }
    }
    return says;
  }

  /** The earliest day since which a list says that it stands; when a list was made says nothing. */
  private static @Nullable When since(@Nullable When before, Report report) {
    if (report.gone()) {
      return null;
    }
    boolean said = !report.effective().equals(report.told());
    boolean earlier = before == null || report.effective().earliest().isBefore(before.earliest());
    return said && earlier ? report.effective() : before;
  }

  private static Sidedness sides(int says) {
    return switch (says) {
      case 0 -> Sidedness.UNKNOWN;
      case 3 -> Sidedness.BOTH;
      default -> Sidedness.ONE;
    };
  }

  private static Set<TieState> states(List<Report> reports, LocalDate day) {
    if (reports.stream().anyMatch(Report::gone)) {
      return folded(reports, day);
    }
    boolean surely = false;
    boolean perhaps = false;
    for (Report report : reports) {
      surely |= !report.effective().latest().isAfter(day);
      perhaps |= !report.effective().earliest().isAfter(day);
    }
    return surely ? STANDS : perhaps ? PERHAPS : NOT_YET;
  }

  private static Set<TieState> folded(List<Report> reports, LocalDate day) {
    List<DatedAct> acts = new ArrayList<>();
    for (Report each : reports) {
      String type = each.gone() ? TieLife.REPORT_GONE : TieLife.REPORT;
      acts.add(
          new DatedAct(
              each.number(), type, true, each.effective(), each.told(), Instant.EPOCH, 0, 0, 0));
    }
    return asserted(Timeline.of(TieLife.TABLE, acts).statusAt(day).possible());
  }

  private static Set<TieState> asserted(Set<TieState> folded) {
    EnumSet<TieState> states = EnumSet.copyOf(folded);
    if (states.remove(TieState.ACTIVE)) {
      states.add(TieState.ASSERTED);
    }
    return states;
  }
}
