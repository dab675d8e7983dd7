package city.hansa.lists.work;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.plan.Drafting;
import city.hansa.lists.plan.KnownActs;
import city.hansa.lists.plan.Plan.Planned;
import city.hansa.lists.plan.Planning.Cancelling;
import city.hansa.lists.plan.Predecessors;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.DepositStore.Deposit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes a whole list back: each of its acts that is in force is cancelled by an act. Where somebody
 * has gone on from one of them, or a later list has taken them as known, nothing is, because what
 * came later would hang in the air.
 */
@Component
class Undoing {
  private static final int NAMED = 5;

  private final DepositStore deposits;
  private final KnownActs acts;
  private final Predecessors predecessors;
  private final ListWriting writing;

  Undoing(DepositStore deposits, KnownActs acts, Predecessors predecessors, ListWriting writing) {
    this.deposits = deposits;
    this.acts = acts;
    this.predecessors = predecessors;
    this.writing = writing;
  }

  /**
   * @throws Refused naming what builds on the list: the first acts, or another list
   */
  void undo(BroughtList list, Viewer viewer, Cancelling cancelling, AtomicLong done) {
    List<Deposit> written = deposits.list(list.id());
    List<Act> inForce = acts.inForce(written, viewer);
    if (inForce.isEmpty()) {
      throw new Refused(Why.CONFLICT, "lists.refused.nothing");
    }
    refuseUnderActs(later(list, inForce, written, viewer));
    refuseUnderList(list, written);
    List<Planned> cancellations =
        inForce.stream()
            .sorted(Comparator.comparingLong(Act::number).reversed())
            .map(act -> cancelled(act, list, cancelling))
            .toList();
    writing.cancel(list, viewer, cancellations, done);
  }

  private static Planned cancelled(Act act, BroughtList list, Cancelling cancelling) {
    return new Planned(
        Drafting.cancelling(act, list.office(), cancelling.reason(), cancelling.today()),
        0,
        act.matter().id());
  }

  private static void refuseUnderActs(Set<Long> later) {
    if (!later.isEmpty()) {
      String first =
          later.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
      throw new Refused(Why.CONFLICT, "lists.refused.builtOn", later.size(), first);
    }
  }

  /** Whoever stood in both lists was written by the first alone. */
  private void refuseUnderList(BroughtList list, List<Deposit> written) {
    written.stream()
        .filter(deposit -> !deposit.undone() && !deposit.undoes())
        .map(Deposit::at)
        .min(Comparator.naturalOrder())
        .flatMap(first -> predecessors.restingOn(list, first))
        .ifPresent(resting -> {
          throw new Refused(
              Why.CONFLICT,
              "lists.refused.restingOn",
              resting.fileName(),
              resting.settings().asOf());
        });
  }

  /**
   * Numbers of acts of others, in force, on the same subjects and after the list's own. What is
   * merely reported once more stands by itself.
   */
  private Set<Long> later(BroughtList list, List<Act> own, List<Deposit> written, Viewer viewer) {
    Set<String> batches = written.stream().map(Deposit::batch).collect(Collectors.toSet());
    Map<String, Long> first =
        own.stream().collect(Collectors.toMap(act -> act.matter().id(), Act::number, Math::min));
    Set<Long> later = new TreeSet<>();
    acts.eachSubject(
        list.settings().family(),
        first.keySet(),
        viewer,
        (subject, all) ->
            InForce.of(all).stream()
                .filter(act -> act.cancels() == null && !act.verb().equals("report"))
                .filter(act -> act.batch() == null || !batches.contains(act.batch()))
                .filter(act -> act.number() > first.getOrDefault(subject, Long.MAX_VALUE))
                .forEach(act -> later.add(act.number())));
    return later;
  }
}
