package city.hansa.start;

import org.jspecify.annotations.Nullable;

/**
 * How far one load has come.
 *
 * @param done rows so far
 * @param total rows in all; 0 until known
 * @param reason why it failed; null unless it did
 */
record Step(String name, Stage stage, long done, long total, @Nullable String reason) {

  /** Where a load stands. */
  enum Stage {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  static Step waiting(String name) {
    return new Step(name, Stage.WAITING, 0, 0, null);
  }

  Step running(long rows, long of) {
    return new Step(name, Stage.RUNNING, rows, of, null);
  }

  Step done(long rows) {
    return new Step(name, Stage.DONE, rows, rows, null);
  }

  Step failed(String why) {
    return new Step(name, Stage.FAILED, done, total, why);
  }
}
