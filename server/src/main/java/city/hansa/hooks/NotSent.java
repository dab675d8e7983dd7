package city.hansa.hooks;

/** An endpoint was not asked, or did not answer. */
final class NotSent extends Exception {
  private static final long serialVersionUID = 1L;
  private final Fault fault;

  NotSent(Fault fault) {
    super(fault.name(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
