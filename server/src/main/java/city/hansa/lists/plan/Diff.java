package city.hansa.lists.plan;

import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param level of the membership; empty if it does not say
   */
  public record Named(long row, String subject, String level) {}

  /**
   * What is known beside the list.
   *
   * @param standing subjects that stand in the register on the day of the list, each with the level
   *     that was last said of it; empty if nobody said, or if the list is not the one to change it
   * @param written subjects that this list itself has reported, in acts that are in force
   * @param reportedGone subjects that this list itself has reported as gone, likewise
   * @param before subjects of the lists that this one follows; empty if departures cannot be told
   * @param waiting subjects that an undecided row may mean
   */
  public record Known(
      Map<String, Optional<String>> standing,
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
          like == null ? new Fate(outcome(named, known), 0) : new Fate(Outcome.REPEATED, like));
    }
    return new Change(fates, away(first.keySet(), known));
  }

  private static Outcome outcome(Named named, Known known) {
    if (known.written().contains(named.subject())) {
      return Outcome.WRITTEN;
    }
    Optional<String> level = known.standing().get(named.subject());
    if (level == null) {
      return known.reportedGone().contains(named.subject()) ? Outcome.STILL : Outcome.JOIN;
    }
    boolean other = level.filter(said -> !said.equalsIgnoreCase(named.level().strip())).isPresent();
    return other && !named.level().isEmpty() ? Outcome.CHANGED : Outcome.STILL;
  }

  private static Map<String, Gone.Why> away(Set<String> listed, Known known) {
    Map<String, Gone.Why> away = new TreeMap<>();
    for (String subject : known.before()) {
      if (!listed.contains(subject) && known.standing().containsKey(subject)) {
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
