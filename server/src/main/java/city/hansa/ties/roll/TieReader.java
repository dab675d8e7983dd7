package city.hansa.ties.roll;

import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.ties.life.TieLife;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes acts into a book of ties, some thousands at a time. */
@Component
class TieReader {
  private static final int CHUNK = 5_000;
  private final FamilyActs acts;
  private final Presences presences;

  TieReader(FamilyActs acts, Presences presences) {
    this.acts = acts;
    this.presences = presences;
  }

  /** Everything public in the log after what the book has read; a few round trips a chunk. */
  TieBook on(TieBook book, long first, long head) {
    TieMaking making = new TieMaking(book, acts, presences);
    for (long from = first; from <= head; from += CHUNK) {
      making.take(acts.open(TieLife.NAME, from, Math.min(head, from + CHUNK - 1)));
    }
    return making.done();
  }

  /** The book with acts laid over that not everybody may read. */
  TieBook over(TieBook book, List<Act> closed) {
    TieMaking making = new TieMaking(book, acts, presences);
    making.whole(closed);
    return making.done();
  }

  /** With all its acts, where they were left in the log. */
  Tie whole(Tie tie) {
    return tie.isInLog()
        ? new Tie(
            tie.id(),
            tie.key(),
            tie.subjects(),
            List.of(),
            acts.openOf(TieLife.NAME, tie.subjects()))
        : tie;
  }

  /**
   * A tie as it was known at an instant, with those that it took over and that took it over, one
   * after another; one of which nothing was known is left out.
   */
  TieBook knownAt(TieBook book, Tie tie, Instant instant) {
    Ground ground = book.ground(1);
    Map<String, Tie> then = new HashMap<>();
    Deque<Tie> left = new ArrayDeque<>(List.of(tie));
    while (!left.isEmpty()) {
      Tie each = left.remove();
      if (then.putIfAbsent(each.key(), whole(each).knownAt(instant)) == null) {
        left.addAll(ground.before(each));
        Ground.Passed passed = ground.passed(each);
        Tie after = passed == null ? null : book.ties().get(passed.to());
        left.addAll(after == null ? List.of() : List.of(after));
      }
    }
    then.values().removeIf(Tie::isInLog);
    return TieBook.of(then, book.keys(), book.cards());
  }
}
