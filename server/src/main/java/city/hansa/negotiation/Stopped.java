package city.hansa.negotiation;

/** Ends a step before anything was changed; {@link Steps#take} hands its reason to the caller. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Working why;

  Stopped(Working why) {
    super(why.toString(), null, false, false);
    this.why = why;
  }

  Working why() {
    return why;
  }
}
