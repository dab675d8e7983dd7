package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;

/** The first few of many actors by some order; of equals the one that came first. */
final class Foremost {

  /** Whether one actor goes before another. */
  @FunctionalInterface
  interface Order {
    boolean isBefore(int one, int other);
  }

  private final int most;
  private final List<Integer> kept;

  Foremost(int most) {
    this.most = most;
    this.kept = new ArrayList<>(most + 1);
  }

  void offer(int actor, Order order) {
    int at = kept.size();
    while (at > 0 && order.isBefore(actor, kept.get(at - 1))) {
      at--;
    }
    if (at < most) {
      kept.add(at, actor);
      if (kept.size() > most) {
        kept.removeLast();
      }
    }
  }

  List<Integer> kept() {
    return kept;
  }
}
