package city.hansa.kernel;

/** Nothing stands at this address. Becomes 404 with a page that offers a search, or a problem. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String sought;

  /**
   * @param sought the id that was asked for
   */
  public NotFound(String sought) {
    super(sought);
    this.sought = sought;
  }

  public String sought() {
    return sought;
  }
}
