package city.hansa.engine.text.compare;

import city.hansa.engine.text.compare.Change.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what became of each clause, in the order of the new text. */
final class Telling {

  private final List<Unit> before;
  private final List<Unit> after;
  private final Links links;
  private final boolean[] kept;

  private Telling(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    if (turned()) {
      Links turned = Tracking.links(after, before);
      links = turned.turned();
      boolean[] keptNew = Order.kept(after, before, turned);
      kept = new boolean[before.size()];
      IntStream.range(0, kept.length)
          .filter(i -> links.partner(i) >= 0)
          .forEach(i -> kept[i] = keptNew[links.partner(i)]);
    } else {
      links = Tracking.links(before, after);
      kept = Order.kept(before, after, links);
    }
  }

  static List<Change> of(List<Unit> before, List<Unit> after) {
    return new Telling(before, after).tell();
  }

  /** Some order of the two rows, so that every tie is broken alike whichever comes first. */
  private boolean turned() {
    Comparator<Unit> order =
        Comparator.comparing(Unit::words)
            .thenComparing(unit -> unit.clause().number())
            .thenComparing(unit -> unit.clause().address());
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      int difference = order.compare(before.get(i), after.get(i));
      if (difference != 0) {
        return difference > 0;
      }
    }
    return before.size() > after.size();
  }

  private List<Change> tell() {
    List<List<Change>> deleted = new ArrayList<>();
    for (int j = 0; j <= after.size(); j++) {
      deleted.add(new ArrayList<>());
    }
    int last = 0;
    for (int i = 0; i < before.size(); i++) {
      if (links.linkedOld(i)) {
        last = links.news(i).getFirst() + 1;
      } else {
        Unit unit = before.get(i);
        deleted.get(last).add(new Change.Deleted(unit.place(), Pieces.words(unit, null)));
      }
    }
    List<Change> changes = new ArrayList<>(deleted.getFirst());
    for (int j = 0; j < after.size(); j++) {
      add(j, changes);
      changes.addAll(deleted.get(j + 1));
    }
    return changes;
  }

  private void add(int j, List<Change> to) {
    Unit unit = after.get(j);
    List<Integer> olds = links.olds(j);
    if (olds.isEmpty()) {
      to.add(new Change.Added(unit.place(), Pieces.words(null, unit)));
    } else if (olds.size() > 1) {
      List<Unit> parts = olds.stream().map(before::get).toList();
      to.add(new Change.Merged(pieces(parts, Pieces.merged(parts, unit)), unit.place()));
    } else if (links.news(olds.getFirst()).size() == 1) {
      to.add(one(olds.getFirst(), unit));
    } else if (links.news(olds.getFirst()).getFirst() == j) {
      Unit old = before.get(olds.getFirst());
      List<Unit> parts = links.news(olds.getFirst()).stream().map(after::get).toList();
      to.add(new Change.Split(old.place(), pieces(parts, Pieces.split(old, parts))));
    }
  }

  private Change one(int i, Unit unit) {
    Place place = before.get(i).place();
    Words words = Pieces.words(before.get(i), unit);
    if (!kept[i]) {
      return new Change.Moved(place, unit.place(), words);
    }
    return words.changed()
        ? new Change.Reworded(place, unit.place(), words)
        : new Change.Same(place, unit.place(), words);
  }

  private static List<Piece> pieces(List<Unit> parts, List<Words> words) {
    return IntStream.range(0, parts.size())
        .mapToObj(k -> new Piece(parts.get(k).place(), words.get(k)))
        .toList();
  }
}
