package city.hansa.acts.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL look at the acts anew whenever those of one writer have doubled: a plan that was
 * made when there were few reads all of them, ever longer, until the next analysis throws it away.
 * What counts is what the writer added, not how many there were: all may be of a kind, such as
 * cancellations, of which there was none.
 */
@Component
public class Statistics {
  /** Fewer are read as fast in any way. */
  private static final long FEW = 1_000;

  private final JdbcClient database;

  Statistics(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param size number of acts as of the next statement; plans of this process are made from there
   */
  public Growth from(long size) {
    return new Growth(size);
  }

  /** The growth that one writer sees; for one thread. */
  public final class Growth {
    private final long start;
    private long due;

    private Growth(long size) {
      start = size;
      due = size + FEW;
    }

    /**
     * Within the transaction that writes; when it is due, 20 to 500 ms. While another one has the
     * tables looked at, it is left out until what was added has doubled again.
     */
    public void to(long size) {
      if (size >= due) {
        database.sql("select analyze_acts()").query((row, at) -> 0).single();
        due = start + 2 * (size - start);
      }
    }
  }
}
