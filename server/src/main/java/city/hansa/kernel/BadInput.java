package city.hansa.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader or program sent cannot be used. Becomes 400 with a problem that names the
 * field, or a page that says the same in the reader's language and keeps what was typed.
 */
public class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final @Nullable String value;
  private final String messageKey;
  private final transient List<Object> arguments;

  /**
   * @param field the parameter or column that is wrong, as the sender wrote it
   * @param value what was sent, or null if it was missing
   * @param messageKey key in the message bundles that says what is expected and how to mend it; its
   *     {0} is the value sent and its {1}, {2}... are the arguments
   */
  public BadInput(String field, @Nullable String value, String messageKey, Object... arguments) {
    super(field + ": " + messageKey);
    this.field = field;
    this.value = value;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public String field() {
    return field;
  }

  public @Nullable String value() {
    return value;
  }

  public String messageKey() {
    return messageKey;
  }

  /** The value sent followed by the other arguments, as the message counts them. */
  public Object[] messageArguments() {
    Object[] all = new Object[arguments.size() + 1];
    all[0] = value == null ? "" : value;
    for (int i = 0; i < arguments.size(); i++) {
      all[i + 1] = arguments.get(i);
    }
    return all;
  }
}
