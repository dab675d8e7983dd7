package city.hansa.ties.roll;

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
  private final TieBook before;
  private final Map<String, Tie> ties;
  private final Map<String, String> keys;
  private final Cards cards;
  private final Map<PartialDate, PartialDate> dates = new HashMap<>();
  private boolean changed;

  TieMaking(TieBook before, FamilyActs acts, Presences presences) {
    this.acts = acts;
    this.before = before;
    this.ties = new HashMap<>(before.ties());
    this.keys = new HashMap<>(before.keys());
    this.cards = new Cards(before.cards(), presences);
  }

  TieBook done() {
    return changed ? TieBook.of(ties, keys, cards.all()) : before;
  }

  /** Public acts in the order of the log; three round trips at the most, but for merged ties. */
  void take(List<Act> more) {
    cards.meet(more);
    Set<String> whole = new TreeSet<>();
    for (Act act : more) {
      if (!Report.fits(act) || whole.contains(act.matter().id()) || !add(act)) {
        whole.add(act.matter().id());
      }
    }
    replaceAll(whole, Map.of());
    changed |= !more.isEmpty();
  }

  /** Closed acts of each tie beside its open ones. */
  void whole(List<Act> closed) {
    cards.meet(closed);
    Map<String, List<Act>> bySubject = bySubject(closed);
    replaceAll(bySubject.keySet(), bySubject);
    changed |= !closed.isEmpty();
  }

  private static Map<String, List<Act>> bySubject(Collection<Act> acts) {
    Map<String, List<Act>> bySubject = new LinkedHashMap<>();
    acts.forEach(
        act -> bySubject.computeIfAbsent(act.matter().id(), none -> new ArrayList<>()).add(act));
    return bySubject;
  }

  /** Whether nothing but reports tells of its tie, so that no more of it is kept than they say. */
  private boolean add(Act act) {
    Optional<TieId> id = cards.id(act);
    Tie tie = id.map(each -> ties.get(each.toString())).orElse(null);
    if (id.isEmpty() || tie != null && !tie.isInLog()) {
      return id.isEmpty();
    }
    List<Report> reports = new ArrayList<>(tie == null ? List.of() : tie.reports());
    reports.add(slim(Report.of(act, id.get().ends(), cards.standing(act.actor()))));
    enter(id.get(), act.matter().id(), tie, List.copyOf(reports), List.of());
    return true;
  }

  /** Few dates are told of many ties. */
  private Report slim(Report report) {
    return report.effective() instanceof PartialDate from
        ? new Report(dates.computeIfAbsent(from, same -> same), report.dated(), report.says())
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

  private void replaceAll(Set<String> subjects, Map<String, List<Act>> closed) {
    Map<String, List<Act>> opened = bySubject(acts.openOf(TieLife.NAME, subjects));
    for (String subject : subjects) {
      List<Act> own = new ArrayList<>(opened.getOrDefault(subject, List.of()));
      own.addAll(closed.getOrDefault(subject, List.of()));
      replace(subject, own);
    }
  }

  /**
   * @param own all acts of the tie that a subject names
   */
  private void replace(String subject, List<Act> own) {
    Optional<TieId> id = own.stream().flatMap(act -> cards.id(act).stream()).findFirst();
    if (id.isEmpty()) {
      return;
    }
    Tie tie = ties.get(id.get().toString());
    if (tie != null) {
      Set<String> others = new TreeSet<>(tie.subjects());
      others.remove(subject);
      own.addAll(acts.openOf(TieLife.NAME, others));
      tie.acts().stream()
          .filter(act -> own.stream().noneMatch(each -> each.number() == act.number()))
          .forEach(own::add);
    }
    cards.meet(own);
    own.sort(Comparator.comparingLong(Act::number));
    enter(id.get(), subject, tie, List.of(), List.copyOf(own));
  }
}
