package city.hansa.engine.ledger.json;

/** A text that is not JSON of the Internet profile. */
public final class BadJson extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean ended;

  BadJson(String what, int place, boolean ended) {
    super("Not JSON at character %d: %s".formatted(place + 1, what));
    this.ended = ended;
  }

  /** Whether the text was well until it ended too soon. */
  public boolean endedTooSoon() {
    return ended;
  }
}
