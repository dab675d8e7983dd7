package city.hansa.engine.text.compare;

import java.util.List;

/** What became of a clause. */
public sealed interface Change {

  /** The same words in the same order among the others; its number may be another. */
  record Same(Place before, Place after, Words words) implements Change {}

  /** Words changed; its number may have changed too. */
  record Reworded(Place before, Place after, Words words) implements Change {}

  /**
   * Stands before or after clauses it did not stand before or after; its words may have changed.
   */
  record Moved(Place before, Place after, Words words) implements Change {}

  /**
   * One clause became several.
   *
   * @param after two or more, in the order of the new text; the old words of all of them, put
   *     together, are those of the old clause
   */
  record Split(Place before, List<Piece> after) implements Change {
    public Split {
      after = List.copyOf(after);
    }
  }

  /**
   * Several clauses became one.
   *
   * @param before two or more, in the order of the old text; the new words of all of them, put
   *     together, are those of the new clause
   */
  record Merged(List<Piece> before, Place after) implements Change {
    public Merged {
      before = List.copyOf(before);
    }
  }

  record Added(Place after, Words words) implements Change {}

  record Deleted(Place before, Words words) implements Change {}

  /** One of the several clauses of a split or a merger, and its share of the words. */
  record Piece(Place place, Words words) {}

  /** Whether one clause stayed one clause, and its printed number is another. */
  default boolean renumbered() {
    return switch (this) {
      case Same same -> !same.before.number().equals(same.after.number());
      case Reworded reworded -> !reworded.before.number().equals(reworded.after.number());
      case Moved moved -> !moved.before.number().equals(moved.after.number());
      case Split _, Merged _, Added _, Deleted _ -> false;
    };
  }
}
