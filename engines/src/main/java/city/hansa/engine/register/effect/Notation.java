package city.hansa.engine.register.effect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a condition is written: {@code COUNT(10)}, {@code SHARE(60)}, {@code PEOPLE(5000000)}, {@code
 * REGIONS(3, 2)}, {@code NAMED(paris-fr, lyon-fr)}, {@code DATE(2027-01-01)}, and of several {@code
 * ALL(COUNT(10); REGIONS(3, 1))} or {@code ANY(...; ...)}.
 */
final class Notation {

  /** Deeper nesting is no rule that anybody could read. */
  private static final int DEEPEST = 8;

  private final String text;
  private int at;

  private Notation(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException naming the place and what to write
   */
  static Condition parse(String text) {
    Notation notation = new Notation(text);
    Condition condition = notation.condition(0);
    notation.blanks();
    if (notation.at < text.length()) {
      throw notation.fault("the condition ends here");
    }
    return condition;
  }

  static void check(boolean holds, String message, Object... arguments) {
    if (!holds) {
      throw new IllegalArgumentException(message.formatted(arguments));
    }
  }

  static String joined(List<Condition> parts) {
    return parts.stream().map(Condition::toString).collect(Collectors.joining("; "));
  }

  private Condition condition(int depth) {
    if (depth > DEEPEST) {
      throw fault("too many conditions inside each other");
    }
    String word = word();
    take('(');
    Condition read =
        switch (word) {
          case "ALL" -> new Condition.AllOf(parts(depth));
          case "ANY" -> new Condition.AnyOf(parts(depth));
          default -> simple(word, arguments());
        };
    take(')');
    return read;
  }

  private List<Condition> parts(int depth) {
    List<Condition> parts = new ArrayList<>(List.of(condition(depth + 1)));
    while (next() == ';') {
      take(';');
      parts.add(condition(depth + 1));
    }
    return parts;
  }

  private Condition simple(String word, List<String> arguments) {
    try {
      return switch (word) {
        case "COUNT" -> new Condition.Count(Integer.parseInt(of(arguments, 1, 0)));
        case "SHARE" -> new Condition.Share(Integer.parseInt(of(arguments, 1, 0)));
        case "PEOPLE" -> new Condition.People(Long.parseLong(of(arguments, 1, 0)));
        case "NAMED" -> new Condition.Named(arguments);
        case "DATE" -> new Condition.OnDay(LocalDate.parse(of(arguments, 1, 0)));
        case "REGIONS" ->
            new Condition.Regions(
                Integer.parseInt(of(arguments, 2, 0)), Integer.parseInt(of(arguments, 2, 1)));
        default -> throw fault("write COUNT, SHARE, PEOPLE, NAMED, REGIONS, DATE, ALL or ANY");
      };
    } catch (NumberFormatException | DateTimeException unreadable) {
      throw fault(word + " does not take " + arguments);
    }
  }

  private String of(List<String> arguments, int count, int index) {
    if (arguments.size() != count) {
      throw fault("%d expected, not %d".formatted(count, arguments.size()));
    }
    return arguments.get(index);
  }

  private List<String> arguments() {
    int end = text.indexOf(')', at);
    if (end < 0) {
      throw fault("a closing bracket is missing");
    }
    List<String> arguments = new ArrayList<>();
    for (String each : text.substring(at, end).split(",")) {
      if (!each.isBlank()) {
        arguments.add(each.strip());
      }
    }
    at = end;
    return arguments;
  }

  private String word() {
    blanks();
    int from = at;
    while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private char next() {
    blanks();
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void take(char sign) {
    if (next() != sign) {
      throw fault("\"" + sign + "\" is expected");
    }
    at++;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException fault(String what) {
    String shown = text.length() <= 80 ? text : text.substring(0, 80) + "...";
    return new IllegalArgumentException(
        "Condition \"%s\", at character %d: %s".formatted(shown, at + 1, what));
  }
}
