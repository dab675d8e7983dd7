package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.engine.register.PartialDate;
import city.hansa.ties.TieId;
import city.hansa.ties.life.TieLife;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A book of ties in the making: what it had before, with more acts. */
final class TieMaking {
  private final FamilyActs acts;
  private final Presences presences;
  private final TieBook before;
  private final Map<String, Tie> ties;
  private final Map<String, String> keys;
  private final Map<String, Card> cards;
  private final Map<PartialDate, PartialDate> dates = new HashMap<>();
  private boolean changed;

  TieMaking(TieBook before, FamilyActs acts, Presences presences) {
    this.acts = acts;
    this.presences = presences;
    this.before = before;
    this.ties = new HashMap<>(before.ties());
    this.keys = new HashMap<>(before.keys());
    this.cards = new HashMap<>(before.cards());
  }

  TieBook done() {
    return changed ? TieBook.of(ties, keys, cards) : before;
  }

  void take(List<Act> more) {
    meet(more);
    Set<String> whole = new TreeSet<>();
    for (Act act : more) {
      String subject = act.matter().id();
      Tie tie = ties.get(keys.getOrDefault(subject, ""));
      boolean slim = Report.fits(act) && (tie == null || tie.isReportedOnly());
      if (slim && !whole.contains(subject)) {
        add(act);
      } else {
        whole.add(subject);
      }
    }
    whole.forEach(subject -> replace(subject, List.of()));
    changed |= !more.isEmpty();
  }

  /** Closed acts of each tie beside its open ones. */
  void whole(List<Act> closed) {
    meet(closed);
    Map<String, List<Act>> bySubject = new LinkedHashMap<>();
    closed.forEach(
        act -> bySubject.computeIfAbsent(act.matter().id(), none -> new ArrayList<>()).add(act));
    bySubject.forEach(this::replace);
    changed |= !closed.isEmpty();
  }

  private void meet(Collection<Act> more) {
    Set<String> ends = new HashSet<>();
    for (Act act : more) {
      ends.addAll(act.parties());
      ends.add(act.actor());
      act.payload().text("predecessor").ifPresent(ends::add);
    }
    ends.removeAll(cards.keySet());
    Map<String, Card> found = presences.cards(ends);
    cards.putAll(found);
    found.values().forEach(card -> cards.putIfAbsent(card.id(), card));
  }

  private void add(Act act) {
    id(act)
        .ifPresent(id -> {
          String key = id.toString();
          Tie tie = ties.get(key);
          if (tie != null && !tie.isReportedOnly()) {
            replace(act.matter().id(), List.of());
            return;
          }
          List<Report> reports = new ArrayList<>(tie == null ? List.of() : tie.reports());
          String actor = TieBook.standing(cards, act.actor());
          reports.add(slim(Report.of(act, id.ends(), actor)));
          enter(id, act.matter().id(), tie, List.copyOf(reports), List.of());
        });
  }

  /** Few dates are told of many ties. */
  private Report slim(Report report) {
    PartialDate told = dates.computeIfAbsent(report.told(), same -> same);
    return report.effective() instanceof PartialDate from
        ? new Report(
            report.number(),
            report.gone(),
            dates.computeIfAbsent(from, same -> same),
            told,
            report.says())
        : report;
  }

  private void enter(
      TieId id, String subject, @Nullable Tie tie, List<Report> reports, List<Act> all) {
    String key = tie == null ? id.toString() : tie.key();
    Set<String> subjects = new TreeSet<>(tie == null ? List.of() : tie.subjects());
    subjects.add(subject.equals(key) ? key : subject);
    keys.put(subject.equals(key) ? key : subject, key);
    ties.put(key, new Tie(tie == null ? id : tie.id(), key, List.copyOf(subjects), reports, all));
  }

  /** All acts of the tie that a subject names, from the log. */
  private void replace(String subject, List<Act> closed) {
    List<Act> own = new ArrayList<>(opened(subject));
    own.addAll(closed);
    Optional<TieId> id = own.stream().flatMap(act -> id(act).stream()).findFirst();
    if (id.isEmpty()) {
      return;
    }
    Tie tie = ties.get(id.get().toString());
    if (tie != null) {
      tie.subjects().stream()
          .filter(each -> !each.equals(subject))
          .forEach(each -> own.addAll(opened(each)));
      tie.acts().stream()
          .filter(act -> own.stream().noneMatch(each -> each.number() == act.number()))
          .forEach(own::add);
    }
    meet(own);
    own.sort(Comparator.comparingLong(Act::number));
    enter(id.get(), subject, tie, List.of(), List.copyOf(own));
  }

  private List<Act> opened(String subject) {
    return acts.openBelow(TieLife.NAME, subject, 1).stream()
        .filter(act -> act.matter().id().equals(subject))
        .toList();
  }

  /** Empty where both ends turned out to be one actor. */
  private Optional<TieId> id(Act act) {
    if (!act.family().equals(TieLife.NAME)) {
      return Optional.empty();
    }
    return TieId.parse(act.subject(), act.parties())
        .map(id ->
            new TieId(
                id.kind(),
                id.ends().stream().map(end -> TieBook.standing(cards, end)).toList(),
                id.label()))
        .filter(id -> id.ends().size() > 1);
  }
}
