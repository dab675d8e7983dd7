package city.hansa.atlas;

/** A task that cannot be done as it was given; nothing was changed. */
public final class AtlasRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason what is wrong and how to mend it, as shown to the operator
   */
  public AtlasRefused(String reason) {
    super(reason);
  }
}
