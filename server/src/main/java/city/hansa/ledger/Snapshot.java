package city.hansa.ledger;

import city.hansa.engine.ledger.tree.Edge;

/**
 * A state of the log with its edge.
 *
 * @param edge never appended to again: writers work on copies
 */
record Snapshot(Head head, Edge edge) {

  boolean isOf(Head other) {
    return head.size() == other.size() && head.root().equals(other.root());
  }
}
