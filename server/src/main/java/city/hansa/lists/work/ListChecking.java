package city.hansa.lists.work;

import city.hansa.acts.Depository;
import city.hansa.acts.Reason;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.plan.Plan;
import city.hansa.lists.plan.Planning;
import city.hansa.lists.plan.Planning.Cancelling;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.RowStore;
import city.hansa.lists.store.SaidStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out what a list would write, every guard included, and keeps it for the page. */
@Component
class ListChecking {
  private final Planning planning;
  private final Depository depository;
  private final BroughtListStore lists;
  private final RowStore rows;
  private final SaidStore said;
  private final FoundStore found;
  private final DepositStore deposits;
  private final TransactionTemplate whole;

  ListChecking(
      Planning planning,
      Depository depository,
      BroughtListStore lists,
      RowStore rows,
      SaidStore said,
      FoundStore found,
      DepositStore deposits,
      PlatformTransactionManager transactions) {
    this.planning = planning;
    this.depository = depository;
    this.lists = lists;
    this.rows = rows;
    this.said = said;
    this.found = found;
    this.deposits = deposits;
    this.whole = new TransactionTemplate(transactions);
  }

  void check(BroughtList list, Viewer viewer, Cancelling cancelling, AtomicLong done) {
    Plan plan = planning.of(list, viewer, cancelling);
    Map<Integer, List<Reason>> refused = new HashMap<>();
    // The register is asked in a transaction of its own, which it rolls back.
    depository.depositAll(
        viewer,
        list.id().toString(),
        ListWriting.counted(plan.drafts(), done),
        Depository.Mode.CHECK,
        (place, reasons) -> refused.put((int) place - 1, reasons));
    Checked checked = new Checked(list, plan, refused, cells(list, plan, refused));
    whole.executeWithoutResult(open -> keep(list, plan, checked));
  }

  private RefusedCells cells(BroughtList list, Plan plan, Map<Integer, List<Reason>> refused) {
    List<Long> wanted = new ArrayList<>(List.of(list.settings().headingRow()));
    refused.keySet().forEach(at -> wanted.add(plan.drafts().get(at).row()));
    return new RefusedCells(list.settings(), rows.some(list.id(), list.settings().sheet(), wanted));
  }

  private void keep(BroughtList list, Plan plan, Checked checked) {
    found.delete(list.id(), Stage.CHECK);
    found.save(list.id(), checked.problems());
    said.fates(list.id(), list.settings().sheet(), checked.fates());
    deposits.gone(list.id(), checked.away());
    Map<String, Long> counts = checked.counts(plan);
    said.nameless(list.id(), list.settings().sheet(), list.settings().headingRow())
        .forEach((outcome, count) -> counts.merge(outcome, count, Long::sum));
    lists.checked(list.id(), counts, Plan.hash(checked.right()));
  }
}
