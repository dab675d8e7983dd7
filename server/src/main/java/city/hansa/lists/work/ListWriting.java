package city.hansa.lists.work;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Reason;
import city.hansa.acts.bring.Places;
import city.hansa.acts.bring.ReasonProblems;
import city.hansa.imports.Problem;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.plan.Plan;
import city.hansa.lists.plan.Plan.Planned;
import city.hansa.lists.plan.Planning;
import city.hansa.lists.plan.Planning.Cancelling;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.DepositStore.Deposit;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.RowStore;
import city.hansa.lists.store.RowStore.Fate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows what a list would write, every guard included, and writes exactly that. */
@Component
class ListWriting {
  private final Planning planning;
  private final Depository depository;
  private final BroughtListStore lists;
  private final RowStore rows;
  private final FoundStore found;
  private final DepositStore deposits;
  private final TransactionTemplate whole;
  private final Clock clock;

  ListWriting(
      Planning planning,
      Depository depository,
      BroughtListStore lists,
      RowStore rows,
      FoundStore found,
      DepositStore deposits,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.planning = planning;
    this.depository = depository;
    this.lists = lists;
    this.rows = rows;
    this.found = found;
    this.deposits = deposits;
    this.whole = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Works out what would be written and keeps it for the page. */
  void check(BroughtList list, Viewer viewer, Cancelling cancelling, AtomicLong done) {
    Plan plan = planning.of(list, viewer, cancelling);
    Map<Integer, List<Reason>> refused = new HashMap<>();
    // The register is asked in a transaction of its own, which it rolls back.
    depository.depositAll(
        viewer,
        list.id().toString(),
        counted(plan.drafts(), done),
        Depository.Mode.CHECK,
        (place, reasons) -> refused.put((int) place - 1, reasons));
    Checked checked = new Checked(list.settings().sheet(), plan, refused);
    whole.executeWithoutResult(open -> keep(list, plan, checked));
  }

  private static Iterator<ActDraft> counted(List<Planned> drafts, AtomicLong done) {
    return drafts.stream().peek(each -> done.incrementAndGet()).map(Planned::draft).iterator();
  }

  private void keep(BroughtList list, Plan plan, Checked checked) {
    found.delete(list.id(), Stage.CHECK);
    found.save(list.id(), checked.problems);
    rows.fates(list.id(), list.settings().sheet(), checked.fates);
    deposits.gone(
        list.id(),
        plan.away().stream()
            .filter(each -> !checked.refusedSubjects.contains(each.subject()))
            .toList());
    Map<String, Long> counts = checked.counts(plan);
    rows.nameless(list.id(), list.settings().sheet(), list.settings().headingRow())
        .forEach((outcome, count) -> counts.merge(outcome, count, Long::sum));
    lists.counts(list.id(), counts);
    lists.state(list.id(), State.CHECKED);
  }

  /**
   * Writes what the preview showed, all or nothing.
   *
   * @throws Refused if the register has changed since, so that it would be something else
   */
  void write(BroughtList list, Viewer viewer, Cancelling cancelling, AtomicLong done) {
    Set<Long> refusedRows = found.rows(list.id(), Stage.CHECK, list.settings().sheet());
    Set<String> refusedSubjects = found.subjects(list.id());
    Plan plan = planning.of(list, viewer, cancelling);
    List<Planned> drafts =
        plan.drafts().stream()
            .filter(each ->
                each.row() > 0
                    ? !refusedRows.contains(each.row())
                    : !refusedSubjects.contains(each.subject()))
            .toList();
    if (drafts.size() != list.count("ACTS")) {
      throw new Refused(Why.CONFLICT, "lists.refused.changed");
    }
    whole.executeWithoutResult(open -> {
      Batch batch = deposit(list, viewer, drafts, false, done);
      if (!batch.written()) {
        throw new Refused(Why.CONFLICT, "lists.refused.changed");
      }
      written(list, plan);
    });
  }

  private Batch deposit(
      BroughtList list, Viewer viewer, List<Planned> drafts, boolean undoes, AtomicLong done) {
    int number = deposits.list(list.id()).size() + 1;
    String name = list.id() + "-" + number;
    Batch batch =
        depository.depositAll(
            viewer,
            name,
            counted(drafts, done),
            Depository.Mode.ALL_OR_NOTHING,
            (place, reasons) -> {
              throw new Refused(Why.CONFLICT, "lists.refused.changed");
            });
    deposits.add(
        list.id(),
        new Deposit(
            number,
            name,
            undoes,
            false,
            batch.first(),
            batch.last(),
            clock.instant(),
            Objects.requireNonNull(viewer.account())));
    return batch;
  }

  private void written(BroughtList list, Plan plan) {
    List<Fate> fates =
        plan.fates().stream()
            .filter(fate -> fate.outcome() == Outcome.JOIN)
            .map(fate -> new Fate(fate.row(), Outcome.WRITTEN, 0))
            .toList();
    Set<Long> refused = found.rows(list.id(), Stage.CHECK, list.settings().sheet());
    rows.fates(
        list.id(),
        list.settings().sheet(),
        fates.stream().filter(fate -> !refused.contains(fate.row())).toList());
    lists.written(list.id(), clock.instant());
    lists.state(list.id(), State.WRITTEN);
  }

  /** Cancels, in one batch, what the writings of a list have put into the register. */
  void cancel(BroughtList list, Viewer viewer, List<Planned> cancellations, AtomicLong done) {
    whole.executeWithoutResult(open -> {
      deposit(list, viewer, cancellations, true, done);
      deposits.undone(list.id());
      lists.written(list.id(), null);
      lists.state(list.id(), State.UNDONE);
    });
  }

  /** A plan with what the register refuses of it. */
  private static final class Checked {
    private final List<Found> problems = new ArrayList<>();
    private final List<Fate> fates;
    private final Set<String> refusedSubjects;
    private final int taken;

    Checked(int sheet, Plan plan, Map<Integer, List<Reason>> refused) {
      Places places = new Places();
      plan.drafts().forEach(each -> places.add(Math.max(1, each.row())));
      plan.refused().forEach(each -> told(sheet, each.row(), each.problems()));
      refused.forEach((at, reasons) -> {
        Planned planned = plan.drafts().get(at);
        told(
            sheet,
            planned.row(),
            ReasonProblems.of(reasons, field -> "", null, places).stream()
                .map(each -> about(each, planned))
                .toList());
      });
      Set<Long> rows =
          refused.keySet().stream()
              .map(at -> plan.drafts().get(at).row())
              .collect(Collectors.toSet());
      this.refusedSubjects =
          refused.keySet().stream()
              .map(plan.drafts()::get)
              .filter(each -> each.row() == 0)
              .map(Planned::subject)
              .collect(Collectors.toSet());
      this.fates =
          plan.fates().stream()
              .map(fate ->
                  rows.contains(fate.row()) ? new Fate(fate.row(), Outcome.REFUSED, 0) : fate)
              .toList();
      this.taken = plan.drafts().size() - refused.size();
    }

    private static Problem about(Problem problem, Planned planned) {
      return new Problem("", planned.subject(), problem.messageKey(), problem.arguments());
    }

    private void told(int sheet, long row, List<Problem> all) {
      for (Problem each : all) {
        problems.add(new Found(Stage.CHECK, sheet, row, problems.size() + 1, each));
      }
    }

    Map<String, Long> counts(Plan plan) {
      Map<String, Long> counts = new HashMap<>();
      fates.forEach(fate -> counts.merge(fate.outcome().name(), 1L, Long::sum));
      plan.away().stream()
          .filter(each -> !refusedSubjects.contains(each.subject()))
          .map(Gone::outcome)
          .forEach(why -> counts.merge(why.name(), 1L, Long::sum));
      counts.put("ACTS", (long) taken);
      counts.put("OLDER", plan.newer().isEmpty() ? 0L : 1L);
      return counts;
    }
  }
}
