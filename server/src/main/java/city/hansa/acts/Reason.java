package city.hansa.acts;

import java.util.List;

/**
 * One reason why a draft is not taken.
 *
 * @param why what kind of obstacle it is, which decides the status of the answer
 * @param field the field of the envelope that is at fault, or {@code payload.name}; empty if it is
 *     the whole
 * @param messageKey key in the message bundles: what stands in the way and what to do
 */
public record Reason(Why why, String field, String messageKey, List<Object> arguments) {

  /** Kinds of obstacle, the gravest last. */
  public enum Why {
    /** A rule of the register says no. */
    RULE,
    /** Another act came first. */
    CONFLICT,
    /** This account may not. */
    FORBIDDEN
  }

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason rule(String field, String messageKey, Object... arguments) {
    return new Reason(Why.RULE, field, messageKey, List.of(arguments));
  }

  public static Reason conflict(String field, String messageKey, Object... arguments) {
    return new Reason(Why.CONFLICT, field, messageKey, List.of(arguments));
  }

  public static Reason forbidden(String field, String messageKey, Object... arguments) {
    return new Reason(Why.FORBIDDEN, field, messageKey, List.of(arguments));
  }
}
