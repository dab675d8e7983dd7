package city.hansa.acts.deposit;

/**
 * A group of which it is not known whether it was written, or that would fail as surely the next
 * time. Trying it again here could write an act twice whose sender gave no key, and would keep
 * everybody waiting while the database is away; its senders are told at once instead.
 */
final class Unsettled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException failure;

  Unsettled(RuntimeException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What happened. */
  RuntimeException failure() {
    return failure;
  }
}
