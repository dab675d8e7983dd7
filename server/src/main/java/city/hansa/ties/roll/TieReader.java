package city.hansa.ties.roll;

import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.ties.life.TieLife;
import java.util.List;
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
}
