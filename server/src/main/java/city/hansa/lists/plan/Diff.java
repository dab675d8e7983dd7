package city.hansa.lists.plan;

import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a list against the register and against the list before it. Pure; linear in the rows and in
 * what stood before.
 */
public final class Diff {

  private Diff() {}

  /**
   * A row that names somebody known.
   *
   * @param subject of the acts that it is about
   */
  public record Named(long row, String subject) {}

  /**
   * What is known beside the list.
   *
   * @param standing subjects that stand in the register on the day of the list
   * @param written subjects that this list itself has reported, in acts that are in force
   * @param reportedGone subjects that this list itself has reported as gone, likewise
   * @param before subjects of the lists that this one follows; empty if departures cannot be told
   * @param waiting subjects that an undecided row may mean
   */
  public record Known(
      Set<String> standing,
      Set<String> written,
      Set<String> reportedGone,
      Set<String> before,
      Set<String> waiting) {}

  /** An outcome of a row, and the earlier row that says the same; 0 for none. */
  public record Fate(Outcome outcome, long like) {}

  /**
   * What comes of it.
   *
   * @param fates by row, in their order
   * @param away by subject, in their order
   */
  public record Change(Map<Long, Fate> fates, Map<String, Gone.Why> away) {}

  /**
   * @param rows in their order
   */
  public static Change of(List<Named> rows, Known known) {
    Map<String, Long> first = new LinkedHashMap<>();
    Map<Long, Fate> fates = new LinkedHashMap<>();
    for (Named named : rows) {
      Long like = first.putIfAbsent(named.subject(), named.row());
      fates.put(
          named.row(),
          like == null
              ? new Fate(outcome(named.subject(), known), 0)
              : new Fate(Outcome.REPEATED, like));
    }
    return new Change(fates, away(first.keySet(), known));
  }

  private static Outcome outcome(String subject, Known known) {
    if (known.written().contains(subject)) {
      return Outcome.WRITTEN;
    }
    boolean there = known.standing().contains(subject) || known.reportedGone().contains(subject);
    return there ? Outcome.STILL : Outcome.JOIN;
  }

  private static Map<String, Gone.Why> away(Set<String> listed, Known known) {
    Map<String, Gone.Why> away = new TreeMap<>();
    for (String subject : known.before()) {
      if (!listed.contains(subject) && known.standing().contains(subject)) {
        boolean waits = known.waiting().contains(subject);
        away.put(subject, waits ? Gone.Why.WAITS : Gone.Why.GONE);
      }
    }
    known.written().stream()
        .filter(subject -> !listed.contains(subject))
        .forEach(subject -> away.put(subject, Gone.Why.TAKEN_BACK));
    known.reportedGone().stream()
        .filter(listed::contains)
        .forEach(subject -> away.put(subject, Gone.Why.BACK));
    return away;
  }
}
