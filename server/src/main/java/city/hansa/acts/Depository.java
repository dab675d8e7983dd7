package city.hansa.acts;

import city.hansa.kernel.Viewer;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes acts in. Every act goes through here: the guards, the log, the numbers. What it answers has
 * been written durably.
 */
public interface Depository {

  /**
   * Waits until the act is written or refused. Acts of concurrent callers are written together, so
   * a thousand a second cost some dozens of transactions.
   *
   * @param viewer who records it, from the session or token
   * @param key chosen by the caller, the same when it tries again, at most 200 characters; null for
   *     none
   */
  Depositing deposit(Viewer viewer, ActDraft draft, @Nullable String key);

  /** What to do with the acts of a batch when some of them are refused. */
  enum Mode {
    /** Write nothing in any case: say what would be refused. */
    CHECK,
    /** Write all of them or none. */
    ALL_OR_NOTHING,
    /** Write those that are right. */
    WHAT_IS_RIGHT
  }

  /** Hears of refused drafts while a batch is read. */
  @FunctionalInterface
  interface Refusals {
    /**
     * @param place of the draft in the batch, from 1
     */
    void refused(long place, List<Reason> reasons);
  }

  /**
   * What came of a batch.
   *
   * @param first number of the first act written, 0 if none was
   * @param last number of the last
   * @param right drafts that were right, whether or not they were written
   * @param refused drafts that were not
   */
  record Batch(long first, long last, long right, long refused) {
    public boolean written() {
      return first > 0;
    }
  }

  /**
   * Takes many acts in, in one transaction, in their order, in constant memory. Other deposits wait
   * meanwhile, unless it is only checked. A draft may answer an earlier one of the batch: it names
   * minus the place of that one, counted from 1, as the act that it corrects or cancels.
   *
   * @param batch id of the import, kept with every act
   * @param drafts read once
   */
  Batch depositAll(
      Viewer viewer, String batch, Iterator<ActDraft> drafts, Mode mode, Refusals refusals);
}
