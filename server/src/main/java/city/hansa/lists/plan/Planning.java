package city.hansa.lists.plan;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.Gone;
import city.hansa.lists.Settings;
import city.hansa.lists.plan.Diff.Change;
import city.hansa.lists.plan.Diff.Known;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.EntryStore;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.NameStore;
import city.hansa.lists.store.SaidStore.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what a list changes; the same whenever it is asked again. */
@Component
public class Planning {
  private final EntryStore entries;
  private final NameStore names;
  private final FoundStore found;
  private final DepositStore deposits;
  private final KnownActs acts;
  private final Predecessors predecessors;

  Planning(
      EntryStore entries,
      NameStore names,
      FoundStore found,
      DepositStore deposits,
      KnownActs acts,
      Predecessors predecessors) {
    this.entries = entries;
    this.names = names;
    this.found = found;
    this.deposits = deposits;
    this.acts = acts;
    this.predecessors = predecessors;
  }

  /** Why something is cancelled, as the act will say it, and the day on which. */
  public record Cancelling(String reason, PartialDate today) {}

  public Plan of(BroughtList list, Viewer viewer, Cancelling cancelling) {
    Settings settings = list.settings();
    Rows rows =
        new Rows(
            settings,
            entries.all(list.id(), settings.sheet()),
            found.rows(list.id(), Stage.MATCH, settings.sheet()));
    List<Act> own = acts.inForce(deposits.list(list.id()), viewer);
    boolean older = predecessors.newer(list).isPresent();
    boolean sameTime = predecessors.sameTime(list).isPresent();
    boolean tellsGone = settings.complete() && !older && !sameTime;
    Known known = known(list, rows, own, tellsGone, viewer);
    Change change = Diff.of(rows.named, known);
    List<Fate> fates = new ArrayList<>(rows.settled);
    change.fates().forEach((row, fate) -> fates.add(new Fate(row, fate.outcome(), fate.like())));
    fates.sort(Comparator.comparingLong(Fate::row));
    List<Gone> away =
        change.away().entrySet().stream()
            .map(each -> gone(settings, each.getKey(), each.getValue()))
            .toList();
    return new Plan(
        fates,
        away,
        PlannedActs.of(list, rows, change, away, own, cancelling),
        rows.refused,
        older,
        sameTime);
  }

  private Known known(
      BroughtList list, Rows rows, List<Act> own, boolean tellsGone, Viewer viewer) {
    Settings settings = list.settings();
    Set<String> written = subjects(own, settings.family() + ".report");
    Set<String> gone = subjects(own, settings.family() + ".reportGone");
    Set<String> before = tellsGone ? predecessors.subjects(list) : Set.of();
    Set<String> asked = new HashSet<>(before);
    rows.named.forEach(named -> asked.add(named.subject()));
    Map<String, Optional<String>> standing =
        acts.standing(
            settings.family(),
            asked,
            PartialDate.parse(settings.asOf()).latest(),
            list.office(),
            viewer);
    return new Known(standing, written, gone, before, waiting(list, rows, before));
  }

  private static Set<String> subjects(List<Act> acts, String type) {
    return acts.stream()
        .filter(act -> act.type().equals(type))
        .map(act -> act.matter().id())
        .collect(Collectors.toSet());
  }

  /** Whom an undecided spelling may mean has not left the list. */
  private Set<String> waiting(BroughtList list, Rows rows, Set<String> before) {
    if (before.isEmpty()) {
      return rows.mentioned;
    }
    Set<String> possible =
        names.all(list.id()).stream()
            .filter(name -> name.pile() == Pile.OPEN || notFound(name))
            .flatMap(name -> name.candidates().stream())
            .map(BroughtName.Candidate::actor)
            .collect(Collectors.toSet());
    Set<String> waiting = new HashSet<>(rows.mentioned);
    before.stream()
        .filter(subject -> {
          String[] ends = Subjects.ends(list.settings().ties(), subject);
          boolean second = list.settings().ties() && possible.contains(ends[1]);
          return possible.contains(ends[0]) || second;
        })
        .forEach(waiting::add);
    return waiting;
  }

  private static boolean notFound(BroughtName name) {
    return name.pile() == Pile.NONE && name.decided() == Decided.ENGINE;
  }

  private static Gone gone(Settings settings, String subject, Gone.Why why) {
    String[] ends = Subjects.ends(settings.ties(), subject);
    return new Gone(subject, ends[0], ends[1], why);
  }
}
