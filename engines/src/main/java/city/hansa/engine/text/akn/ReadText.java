package city.hansa.engine.text.akn;

import city.hansa.engine.text.Text;
import java.util.List;

/**
 * A document that was read.
 *
 * @param warnings what could not be kept as it was; the words are all there
 */
public record ReadText(Text text, Edition edition, List<Warning> warnings) {

  /** Something that a person should look at, with its place in the file, from 1. */
  public record Warning(int line, int column, String message) {}

  public ReadText {
    warnings = List.copyOf(warnings);
  }
}
