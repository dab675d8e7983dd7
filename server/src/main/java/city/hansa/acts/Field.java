package city.hansa.acts;

import java.util.List;

/**
 * One field of a payload, declared once: the form, the import, the documentation of the API and the
 * check of what is sent all come from it. Its label is the message {@code
 * act.{family}.field.{name}}, its help (optional) the same with {@code .help}, and a choice's label
 * {@code act.{family}.choice.{CHOICE}}.
 *
 * @param name of the member in the payload
 * @param choices the values of a {@link Kind#CHOICE}; empty for others
 */
public record Field(String name, Kind kind, boolean required, List<String> choices) {

  /** Most characters of a {@link Kind#TEXT}. */
  public static final int TEXT_LENGTH = 300;

  /** Most characters of a {@link Kind#LONG_TEXT}. */
  public static final int LONG_TEXT_LENGTH = 10_000;

  /** What a field holds. */
  public enum Kind {
    /** One line, at most {@value Field#TEXT_LENGTH} characters. */
    TEXT,
    /** Several lines, at most {@value Field#LONG_TEXT_LENGTH} characters. */
    LONG_TEXT,
    /** A JSON number. */
    NUMBER,
    /** A year, month or day as text. */
    DATE,
    /** Years, months and days in the form of ISO 8601-1, such as P5Y or P1Y6M. */
    PERIOD,
    /** The id of an actor. */
    ACTOR,
    /** One of {@link Field#choices}. */
    CHOICE,
    /** A JSON truth value. */
    YES_NO
  }

  public Field {
    choices = List.copyOf(choices);
  }

  public static Field required(String name, Kind kind) {
    return new Field(name, kind, true, List.of());
  }

  public static Field optional(String name, Kind kind) {
    return new Field(name, kind, false, List.of());
  }

  public static Field choice(String name, boolean required, List<String> choices) {
    return new Field(name, Kind.CHOICE, required, choices);
  }
}
