package city.hansa.lists.work;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depository;
import city.hansa.acts.Depository.Batch;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Outcome;
import city.hansa.lists.plan.Plan;
import city.hansa.lists.plan.Plan.Planned;
import city.hansa.lists.plan.Planning;
import city.hansa.lists.plan.Planning.Cancelling;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.DepositStore.Deposit;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.JobStore;
import city.hansa.lists.store.SaidStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes exactly what the preview showed, and takes it back, in one transaction each. */
@Component
class ListWriting {
  private final Planning planning;
  private final Depository depository;
  private final BroughtListStore lists;
  private final SaidStore said;
  private final FoundStore found;
  private final DepositStore deposits;
  private final JobStore jobs;
  private final TransactionTemplate whole;
  private final Clock clock;

  ListWriting(
      Planning planning,
      Depository depository,
      BroughtListStore lists,
      SaidStore said,
      FoundStore found,
      DepositStore deposits,
      JobStore jobs,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.planning = planning;
    this.depository = depository;
    this.lists = lists;
    this.said = said;
    this.found = found;
    this.deposits = deposits;
    this.jobs = jobs;
    this.whole = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  static Iterator<ActDraft> counted(List<Planned> drafts, AtomicLong done) {
    return drafts.stream().peek(each -> done.incrementAndGet()).map(Planned::draft).iterator();
  }

  /**
   * @throws Refused if the register or a decision has changed since the preview, so that it would
   *     be something else
   */
  void write(BroughtList list, Viewer viewer, Cancelling cancelling, AtomicLong done) {
    List<Planned> drafts = shown(list, planning.of(list, viewer, cancelling));
    if (!Plan.hash(drafts).equals(lists.shown(list.id()).orElse(""))) {
      throw changed();
    }
    whole.executeWithoutResult(open -> {
      deposit(list, viewer, drafts, false, done);
      written(list);
    });
  }

  /** Without what the preview showed as refused. */
  private List<Planned> shown(BroughtList list, Plan plan) {
    Set<Long> rows = found.rows(list.id(), Stage.CHECK, list.settings().sheet());
    Set<String> subjects = found.subjects(list.id()).keySet();
    return plan.drafts().stream()
        .filter(each ->
            each.row() > 0 ? !rows.contains(each.row()) : !subjects.contains(each.subject()))
        .toList();
  }

  private static Refused changed() {
    return new Refused(Why.CONFLICT, "lists.refused.changed");
  }

  private void deposit(
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
              throw changed();
            });
    if (!batch.written()) {
      throw changed();
    }
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
  }

  private void written(BroughtList list) {
    Map<String, Long> counts = new HashMap<>(list.counts());
    for (Outcome each : List.of(Outcome.JOIN, Outcome.CHANGED)) {
      said.become(list.id(), list.settings().sheet(), each, Outcome.WRITTEN);
      Long rows = counts.remove(each.name());
      if (rows != null) {
        counts.merge(Outcome.WRITTEN.name(), rows, Long::sum);
      }
    }
    counts.put("ACTS", 0L);
    lists.counts(list.id(), counts);
    lists.written(list.id(), clock.instant());
    over(list, State.WRITTEN);
  }

  /** In the same transaction, so that nobody takes what is done for interrupted. */
  private void over(BroughtList list, State state) {
    lists.state(list.id(), state);
    jobs.end(list.id(), null);
  }

  /** Cancels, in one batch, what the writings of a list have put into the register. */
  void cancel(BroughtList list, Viewer viewer, List<Planned> cancellations, AtomicLong done) {
    whole.executeWithoutResult(open -> {
      deposit(list, viewer, cancellations, true, done);
      deposits.undone(list.id());
      said.become(list.id(), list.settings().sheet(), Outcome.WRITTEN, Outcome.JOIN);
      lists.counts(list.id(), Map.of());
      lists.written(list.id(), null);
      over(list, State.UNDONE);
    });
  }
}
