package city.hansa.database;

/** A reason why Hansa cannot start that its operator can do something about, in plain words. */
public final class CannotStart extends RuntimeException {

  /**
   * @param reason what is wrong and what to do, as shown to the operator
   */
  public CannotStart(String reason) {
    super(reason);
  }

  /**
   * @param reason what is wrong and what to do, as shown to the operator
   * @param cause what the machine said
   */
  public CannotStart(String reason, Throwable cause) {
    super(reason, cause);
  }
}
