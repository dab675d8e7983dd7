package city.hansa.atlas;

import java.util.function.Consumer;

/** Tells of bad rows as they are met: the first hundred in full, all of them counted. */
final class BadRows {
  static final int IN_FULL = 100;
  private final Consumer<BadRow> listener;
  private long count;

  BadRows(Consumer<BadRow> listener) {
    this.listener = listener;
  }

  void add(BadRow row) {
    if (count++ < IN_FULL) {
      listener.accept(row);
    }
  }

  long count() {
    return count;
  }
}
