package city.hansa.lists.plan;

import city.hansa.lists.BroughtList;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.EntryStore;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lists before a list. */
@Component
public class Predecessors {
  private final BroughtListStore lists;
  private final EntryStore entries;

  Predecessors(BroughtListStore lists, EntryStore entries) {
    this.lists = lists;
    this.entries = entries;
  }

  /** The one of the same office and series that is nearest before it by day, if any is written. */
  public Optional<BroughtList> nearest(BroughtList list) {
    return earlier(list).stream().findFirst();
  }

  private List<BroughtList> earlier(BroughtList list) {
    return lists.series(list.office(), list.settings().series()).stream()
        .filter(each -> !each.id().equals(list.id()))
        .filter(each -> each.settings().asOf().compareTo(list.settings().asOf()) < 0)
        .toList();
  }

  /** The newest of the series that is later than it. */
  public Optional<BroughtList> newer(BroughtList list) {
    return lists.series(list.office(), list.settings().series()).stream()
        .filter(each -> !each.id().equals(list.id()))
        .filter(each -> each.settings().asOf().compareTo(list.settings().asOf()) > 0)
        .findFirst();
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
