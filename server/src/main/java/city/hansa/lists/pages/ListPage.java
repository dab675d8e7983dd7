package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.store.DepositStore.Deposit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands and what can be done next.
 *
 * @param about what it is a list of, in words; empty before that is said
 * @param source title of its source; empty likewise
 * @param deposits what it has written, undone or not
 * @param previous the list before it, of which departures are told; null if there is none
 * @param newer a later list of the same kind; null if there is none
 * @param sameTime one that is neither earlier nor later; null if there is none
 */
record ListPage(
    BroughtList list,
    String office,
    Instant now,
    String about,
    String source,
    Map<Pile, Long> piles,
    List<Deposit> deposits,
    @Nullable BroughtList previous,
    @Nullable BroughtList newer,
    @Nullable BroughtList sameTime) {

  /** A figure of the preview, and the outcome that leads to its rows. */
  record Figure(String outcome, long count) {}

  boolean busy() {
    return list.busy(now);
  }

  boolean interrupted() {
    return list.interrupted(now);
  }

  boolean isSet() {
    return !about.isEmpty();
  }

  boolean isMatched() {
    return list.state() != State.TAKEN && list.state() != State.DISCARDED;
  }

  boolean isChecked() {
    return list.state() == State.CHECKED || list.state() == State.WRITTEN;
  }

  boolean mayWrite() {
    return list.state() == State.CHECKED && list.count("ACTS") > 0;
  }

  boolean isWritten() {
    return list.writtenAt() != null;
  }

  long pile(String name) {
    return piles.getOrDefault(Pile.valueOf(name), 0L);
  }

  /** Outcomes of rows and of those who are gone; those that are nothing are left out. */
  List<Figure> figures() {
    return List.of(
            "JOIN",
            "WRITTEN",
            "STILL",
            "CHANGED",
            "GONE",
            "TAKEN_BACK",
            "BACK",
            "WAITS",
            "STAYS",
            "OPEN",
            "NOBODY",
            "REPEATED",
            "REFUSED",
            "BESIDE")
        .stream()
        .map(each -> new Figure(each, list.count(each)))
        .filter(each -> each.count() > 0)
        .toList();
  }

  /** The step at which it stands, from 1 to 5. */
  int step() {
    return switch (list.state()) {
      case TAKEN, DISCARDED -> 2;
      case MATCHED, UNDONE -> 3;
      case CHECKED -> 4;
      case WRITTEN -> 5;
    };
  }
}
