package city.hansa.imports;

import java.util.List;
import java.util.SequencedMap;

/** Hears what becomes of rows while they are read. */
public interface Hearing {

  /**
   * A row is refused, for at least one reason. Once for each row, roughly in their order.
   *
   * @param row its number
   */
  void refused(long row, List<Problem> problems);

  /**
   * How a row would be written; asked for the first few rows only, and forgotten if the row is
   * refused later.
   *
   * @param values what is shown, by the message key of its label
   */
  void sample(long row, SequencedMap<String, String> values);

  /** Whether more samples are wanted. */
  boolean wantsSamples();
}
