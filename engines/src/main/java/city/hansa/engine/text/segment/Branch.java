package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open clauses, from the root to the one that is being written. */
final class Branch {

  private final List<Node> roots = new ArrayList<>();
  private final List<Node> open = new ArrayList<>();

  List<Node> roots() {
    return roots;
  }

  int depth() {
    return open.size();
  }

  @Nullable Node top() {
    return open.isEmpty() ? null : open.getLast();
  }

  /** Closes all below this depth. */
  void cut(int depth) {
    while (open.size() > depth) {
      open.removeLast();
    }
  }

  void grow(Node node) {
    (open.isEmpty() ? roots : open.getLast().parts).add(node);
    open.add(node);
  }

  /** Depth of the nearest open clause of this row; -1 for none. */
  int depthOf(Level level, String style) {
    for (int i = open.size() - 1; i >= 0; i--) {
      var node = open.get(i);
      if (node.level == level && node.style.equals(style)) {
        return i;
      }
    }
    return -1;
  }

  /** The open clause of a row of this style, on whatever level; the nearest. */
  @Nullable Node ofStyle(String style) {
    for (var node : open.reversed()) {
      if (node.style.equals(style)) {
        return node;
      }
    }
    return null;
  }

  boolean has(Level level) {
    return open.stream().anyMatch(node -> node.level == level);
  }

  /** Beside the open clause of its row, else inside the nearest that may hold it. */
  void place(Node node) {
    int beside = depthOf(node.level, node.style);
    if (beside >= 0) {
      cut(beside);
    } else {
      while (!open.isEmpty() && !holds(open.getLast(), node)) {
        open.removeLast();
      }
    }
    grow(node);
  }

  private static boolean holds(Node outer, Node inner) {
    if (outer.level == Level.PREAMBLE) {
      return inner.level == Level.RECITAL;
    }
    if (outer.level == Level.ANNEX) {
      return inner.rank() > 0;
    }
    boolean nests = inner.level == Level.POINT || inner.level == Level.SECTION;
    return outer.rank() < inner.rank() && outer.rank() > 0
        || nests && outer.level == inner.level && !outer.style.equals(Node.PLAIN);
  }
}
