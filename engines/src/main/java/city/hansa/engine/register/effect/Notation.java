package city.hansa.engine.register.effect;

import city.hansa.engine.register.effect.Unreadable.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a condition is written: {@code COUNT(10)}, {@code SHARE(60)}, {@code PEOPLE(5000000)}, {@code
 * REGIONS(3, 2)}, {@code NAMED(paris-fr, lyon-fr)}, {@code DATE(2027-01-01)}, and of several {@code
 * ALL(COUNT(10); REGIONS(3, 1))} or {@code ANY(...; ...)}.
 */
final class Notation {

  /** Deeper nesting is no rule that anybody could read. */
  private static final int DEEPEST = 8;

  private static final int LONGEST = 80;

  private static final Set<String> KINDS =
      Set.of("COUNT", "SHARE", "PEOPLE", "REGIONS", "NAMED", "DATE", "ALL", "ANY");

  private final String text;
  private int at;

  private Notation(String text) {
    this.text = text;
  }

  /**
   * @throws Unreadable naming the place
   */
  static Condition parse(String text) {
    Notation notation = new Notation(text);
    Condition condition = notation.condition(0);
    notation.blanks();
    if (notation.at < text.length()) {
      throw notation.fault(Fault.MORE, notation.at);
    }
    return condition;
  }

  /** What a condition itself does not allow; the reader of a rule names the place. */
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
      throw fault(Fault.DEPTH, at);
    }
    blanks();
    int from = at;
    String word = word();
    if (!KINDS.contains(word)) {
      throw fault(Fault.CONDITION, from);
    }
    take('(');
    Condition read =
        switch (word) {
          case "ALL" -> new Condition.AllOf(parts(depth));
          case "ANY" -> new Condition.AnyOf(parts(depth));
          default -> simple(word, arguments(), from);
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

  private Condition simple(String word, List<String> arguments, int from) {
    int expected = word.equals("NAMED") ? arguments.size() : word.equals("REGIONS") ? 2 : 1;
    if (arguments.size() != expected) {
      throw fault(Fault.ARGUMENTS, from);
    }
    try {
      return switch (word) {
        case "COUNT" -> new Condition.Count(Integer.parseInt(arguments.getFirst()));
        case "SHARE" -> new Condition.Share(Integer.parseInt(arguments.getFirst()));
        case "PEOPLE" -> new Condition.People(Long.parseLong(arguments.getFirst()));
        case "DATE" -> new Condition.OnDay(LocalDate.parse(arguments.getFirst()));
        case "REGIONS" ->
            new Condition.Regions(
                Integer.parseInt(arguments.getFirst()), Integer.parseInt(arguments.getLast()));
        default -> new Condition.Named(arguments);
      };
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw fault(Fault.ARGUMENTS, from);
    }
  }

  private List<String> arguments() {
    int end = text.indexOf(')', at);
    if (end < 0) {
      throw fault(Fault.BRACKET, at);
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
      throw fault(Fault.BRACKET, at);
    }
    at++;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private Unreadable fault(Fault fault, int from) {
    String rest = text.substring(Math.min(from, text.length()));
    return new Unreadable(fault, rest.substring(0, Math.min(rest.length(), LONGEST)), from + 1);
  }
}
