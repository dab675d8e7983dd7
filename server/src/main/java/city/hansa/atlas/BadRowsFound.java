package city.hansa.atlas;

/** Rows of a file cannot be used, and nobody said to leave them out. */
public final class BadRowsFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long count;

  BadRowsFound(long count) {
    super(count + " bad rows");
    this.count = count;
  }

  public long count() {
    return count;
  }
}
