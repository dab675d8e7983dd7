package city.hansa.engine.register.fold;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Days that are alike for every act: [from, until). */
record Span(long from, long until) {

  long days() {
    return until - from;
  }

  /** The effective days up to {@code last}, without those before the first act. */
  static List<Span> ofEffectiveDays(List<Piece> pieces, long last) {
    SortedSet<Long> cuts = new TreeSet<>();
    cuts.add(last + 1);
    for (Piece piece : pieces) {
      cuts.add(piece.first());
      cuts.add(piece.last() + 1);
    }
    return between(cuts.headSet(last + 2));
  }

  /** The days of receipt of acts that take effect on one day. */
  static List<Span> ofReceipts(List<Piece> pieces, long day) {
    SortedSet<Long> cuts = new TreeSet<>();
    for (Piece piece : pieces) {
      cuts.add(piece.receivedFrom(day));
      cuts.add(piece.receivedTo(day) + 1);
    }
    return between(cuts);
  }

  private static List<Span> between(SortedSet<Long> cuts) {
    List<Span> spans = new ArrayList<>();
    Iterator<Long> at = cuts.iterator();
    long from = at.hasNext() ? at.next() : 0;
    while (at.hasNext()) {
      long until = at.next();
      spans.add(new Span(from, until));
      from = until;
    }
    return spans;
  }
}
