package city.hansa.lists.work;

import city.hansa.acts.Reason;
import city.hansa.acts.bring.Places;
import city.hansa.acts.bring.ReasonProblems;
import city.hansa.imports.Problem;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.plan.Plan;
import city.hansa.lists.plan.Plan.Planned;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.SaidStore.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan with what the register refuses of it. */
final class Checked {
  private final int sheet;
  private final RefusedCells cells;
  private final Places places = new Places();
  private final List<Found> problems = new ArrayList<>();
  private final List<Planned> right = new ArrayList<>();
  private final Set<Long> refusedRows = new HashSet<>();
  private final Set<String> refusedSubjects = new HashSet<>();
  private final List<Fate> fates;
  private final List<Gone> away;

  /**
   * @param refused reasons by the place of a draft in the plan, from 0
   */
  Checked(BroughtList list, Plan plan, Map<Integer, List<Reason>> refused, RefusedCells cells) {
    this.sheet = list.settings().sheet();
    this.cells = cells;
    plan.drafts().forEach(each -> places.add(Math.max(1, each.row())));
    plan.refused().forEach(each -> told(each.row(), each.problems()));
    for (int at = 0; at < plan.drafts().size(); at++) {
      sort(plan.drafts().get(at), refused.getOrDefault(at, List.of()));
    }
    this.fates = plan.fates().stream().map(this::judged).toList();
    this.away = plan.away().stream().map(this::judged).toList();
  }

  private void sort(Planned planned, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      right.add(planned);
    } else if (planned.row() > 0) {
      refusedRows.add(planned.row());
      told(
          planned.row(),
          ReasonProblems.of(reasons, cells::heading, cells.row(planned.row()), places));
    } else {
      refusedSubjects.add(planned.subject());
      told(
          0,
          ReasonProblems.of(reasons, field -> "", null, places).stream()
              .map(each -> about(each, planned.subject()))
              .toList());
    }
  }

  /** What no row names is found again by its subject. */
  private static Problem about(Problem problem, String subject) {
    return new Problem("", subject, problem.messageKey(), problem.arguments());
  }

  private void told(long row, List<Problem> all) {
    for (Problem each : all) {
      problems.add(new Found(Stage.CHECK, sheet, row, problems.size() + 1, each));
    }
  }

  private Fate judged(Fate fate) {
    return refusedRows.contains(fate.row()) ? new Fate(fate.row(), Outcome.REFUSED, 0) : fate;
  }

  private Gone judged(Gone gone) {
    return refusedSubjects.contains(gone.subject())
        ? new Gone(gone.subject(), gone.first(), gone.second(), Gone.Why.STAYS)
        : gone;
  }

  List<Found> problems() {
    return problems;
  }

  /** What the register takes, in the order of writing. */
  List<Planned> right() {
    return right;
  }

  List<Fate> fates() {
    return fates;
  }

  List<Gone> away() {
    return away;
  }

  Map<String, Long> counts(Plan plan) {
    Map<String, Long> counts = new HashMap<>();
    fates.forEach(fate -> counts.merge(fate.outcome().name(), 1L, Long::sum));
    away.forEach(gone -> counts.merge(gone.outcome().name(), 1L, Long::sum));
    counts.put("ACTS", (long) right.size());
    counts.put("OLDER", plan.older() ? 1L : 0L);
    counts.put("SAME_TIME", plan.sameTime() ? 1L : 0L);
    return counts;
  }
}
