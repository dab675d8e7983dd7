package city.hansa.lists.pages;

import city.hansa.lists.store.MemoryStore.Decision;
import java.util.List;

/** What the offices of a reader have decided spellings to mean. */
record DecidedPage(List<Row> rows) {

  /**
   * @param called name of the actor; empty for nobody
   */
  record Row(String office, Decision decision, String called) {}
}
