package city.hansa.engine.text.read.draft;

import java.util.Arrays;
import java.util.List;

/**
 * Why nothing was read.
 *
 * @param arguments of the sentence of {@link Trouble}, in their order
 */
public record Fault(Where where, Trouble what, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  public static Fault of(Where where, Trouble what, Object... arguments) {
    return new Fault(where, what, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** In English: where, what, and how to mend it. */
  public String text() {
    return what.text(where, arguments);
  }
}
