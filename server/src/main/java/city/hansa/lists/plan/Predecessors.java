package city.hansa.lists.plan;

import city.hansa.engine.register.PartialDate;
import city.hansa.lists.BroughtList;
import city.hansa.lists.store.EntryStore;
import city.hansa.lists.store.SeriesStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The lists of the same office and series that stand written. One is before another if it surely
 * is: of two of the same day, or of a year and a day in it, neither is.
 */
@Component
public class Predecessors {
  private final SeriesStore lists;
  private final EntryStore entries;

  Predecessors(SeriesStore lists, EntryStore entries) {
    this.lists = lists;
    this.entries = entries;
  }

  /** The nearest before it. */
  public Optional<BroughtList> nearest(BroughtList list) {
    return earlier(list).stream().findFirst();
  }

  private List<BroughtList> earlier(BroughtList list) {
    return others(list, each -> isBefore(each, list));
  }

  /** The newest that is later than it. */
  public Optional<BroughtList> newer(BroughtList list) {
    return others(list, each -> isBefore(list, each)).stream().findFirst();
  }

  /** One that is neither before nor after it. */
  public Optional<BroughtList> sameTime(BroughtList list) {
    return others(list, each -> !isBefore(list, each) && !isBefore(each, list)).stream()
        .findFirst();
  }

  /** One that was written after a moment, is not of an earlier time, and so took this as known. */
  public Optional<BroughtList> restingOn(BroughtList list, Instant moment) {
    return others(
            list,
            each -> {
              Instant written = each.writtenAt();
              return !isBefore(each, list) && written != null && written.isAfter(moment);
            })
        .stream()
        .findFirst();
  }

  private List<BroughtList> others(BroughtList list, Predicate<BroughtList> which) {
    return list.settings().asOf().isEmpty()
        ? List.of()
        : lists.series(list.office(), list.settings().series()).stream()
            .filter(each -> !each.id().equals(list.id()))
            .filter(which)
            .toList();
  }

  private static boolean isBefore(BroughtList one, BroughtList other) {
    return day(one).latest().isBefore(day(other).earliest());
  }

  private static PartialDate day(BroughtList list) {
    return PartialDate.parse(list.settings().asOf());
  }

  /** Subjects of the lists that it follows, back to one that was complete. */
  Set<String> subjects(BroughtList list) {
    Set<String> subjects = new HashSet<>();
    for (BroughtList before : earlier(list)) {
      subjects.addAll(of(before));
      if (before.settings().complete()) {
        return subjects;
      }
    }
    return subjects;
  }

  private Set<String> of(BroughtList before) {
    Subjects naming = new Subjects(before.settings());
    Set<String> subjects = new HashSet<>();
    entries
        .all(before.id(), before.settings().sheet())
        .forEach(entry -> {
          String first = naming.first(entry);
          String second = naming.second(entry);
          if (first != null && second != null) {
            subjects.add(naming.of(first, second));
          }
        });
    return subjects;
  }
}
