package city.hansa.lists.plan;

import city.hansa.acts.Act;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.plan.Diff.Change;
import city.hansa.lists.plan.Plan.Planned;
import city.hansa.lists.store.EntryStore.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The acts that a list writes, in their order: what is taken back, departures, joins. */
final class PlannedActs {

  private PlannedActs() {}

  static List<Planned> of(
      BroughtList list,
      Rows rows,
      Change change,
      List<Gone> away,
      List<Act> own,
      Planning.Cancelling cancelling) {
    List<Planned> drafts = new ArrayList<>();
    for (Act act : own) {
      Gone.Why why = change.away().get(act.matter().id());
      boolean report = act.verb().equals("report");
      if (why == Gone.Why.TAKEN_BACK && report || why == Gone.Why.BACK && !report) {
        drafts.add(
            new Planned(
                Drafting.cancelling(act, list.office(), cancelling.reason(), cancelling.today()),
                0,
                act.matter().id()));
      }
    }
    Drafting drafting = new Drafting(list.office(), list.settings());
    away.stream()
        .filter(each -> each.outcome() == Gone.Why.GONE)
        .forEach(each ->
            drafts.add(new Planned(drafting.gone(each.first(), each.second()), 0, each.subject())));
    change
        .fates()
        .forEach((row, fate) -> {
          if (fate.outcome() == Outcome.JOIN || fate.outcome() == Outcome.CHANGED) {
            Entry entry = Objects.requireNonNull(rows.usable.get(row));
            boolean joins = fate.outcome() == Outcome.JOIN;
            drafts.add(report(rows, joins ? entry : entry.onItsDay(), drafting));
          }
        });
    return drafts;
  }

  private static Planned report(Rows rows, Entry entry, Drafting drafting) {
    String first = Objects.requireNonNull(rows.naming.first(entry));
    String second = Objects.requireNonNull(rows.naming.second(entry));
    String subject = rows.naming.of(first, second);
    return new Planned(
        drafting.report(first, second, rows.assertedBy(subject), entry), entry.row(), subject);
  }
}
