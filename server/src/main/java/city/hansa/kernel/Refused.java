package city.hansa.kernel;

import java.util.List;

/**
 * What was asked is understood and not done. Becomes a page or a problem that says why in the
 * reader's language.
 */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Why {
    /** Nobody is signed in: 401, or the way to sign in. */
    SIGN_IN,
    /** This account may not: 403. */
    FORBIDDEN,
    /** Something else came first: 409. */
    CONFLICT,
    /** A rule of the register says no: 422. */
    RULE,
    /** Too often: 429. */
    TOO_OFTEN
  }

  private final Why why;
  private final String messageKey;
  private final transient List<Object> arguments;

  /**
   * @param messageKey key in the message bundles: what stands in the way and what to do
   */
  public Refused(Why why, String messageKey, Object... arguments) {
    super(why + ": " + messageKey);
    this.why = why;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public Why why() {
    return why;
  }

  public String messageKey() {
    return messageKey;
  }

  public Object[] messageArguments() {
    return arguments.toArray();
  }
}
