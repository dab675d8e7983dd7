package city.hansa.engine.text.read.draft;

import java.util.Arrays;
import java.util.List;

/**
 * What a person should look at in a text that was read.
 *
 * @param arguments of the sentence of {@link Trouble}, in their order
 */
public record Warning(Where where, Trouble what, List<String> arguments) {

  public Warning {
    arguments = List.copyOf(arguments);
  }

  public static Warning of(Where where, Trouble what, Object... arguments) {
    return new Warning(where, what, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** In English: where, what, and how to mend it. */
  public String text() {
    return what.text(where, arguments);
  }
}
