package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one outcome.
 *
 * @param show name of the outcome
 * @param next what leads to the rows after these; null at the end
 */
record RowsPage(BroughtList list, String show, List<Row> rows, @Nullable String next) {

  /**
   * A row, or somebody who is gone.
   *
   * @param number 0 for somebody who is no row of the list
   * @param written as the row has it; empty likewise
   * @param actors who is meant
   * @param said what is wrong, or which row says the same; empty for nothing
   */
  record Row(long number, String written, List<Named> actors, List<String> said) {}

  /** An actor by name. */
  record Named(String id, String name) {}
}
