package city.hansa.acts;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a module makes of the public acts of its family and keeps in memory, taking in what the log
 * has got since. The log is read in a transaction of its own, so that nothing comes in that may yet
 * be taken back. Made by {@link FamilyActs#keep}.
 *
 * @param <T> never changes itself
 */
public final class FromLog<T> {
  private final FamilyActs acts;
  private final TransactionTemplate committed;
  private final T nothing;
  private final Step<T> step;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Read<T> read;

  private record Read<T>(T made, long head) {}

  /** Takes in what is new. */
  @FunctionalInterface
  public interface Step<T> {
    /**
     * @param before what was made of all acts with smaller numbers
     * @param first number of the first act to be read
     * @param head number of the last one
     */
    T on(T before, long first, long head);
  }

  FromLog(FamilyActs acts, TransactionTemplate committed, T nothing, Step<T> step) {
    this.acts = acts;
    this.committed = committed;
    this.nothing = nothing;
    this.step = step;
    this.read = new Read<>(nothing, 0);
  }

  /**
   * One small round trip where nothing has happened since. One reader takes in what is new; those
   * who come meanwhile wait for it.
   */
  public T get() {
    long head = acts.head();
    Read<T> known = read;
    if (known.head() >= head) {
      return known.made();
    }
    reading.lock();
    try {
      if (read.head() < head) {
        Read<T> before = read;
        read = Objects.requireNonNull(committed.execute(open -> advanced(before)));
      }
      return read.made();
    } finally {
      reading.unlock();
    }
  }

  private Read<T> advanced(Read<T> before) {
    long head = acts.head();
    return new Read<>(step.on(before.made(), before.head() + 1, head), head);
  }

  /** What was made of the log when it was read last, without reading it. */
  public T last() {
    return read.made();
  }

  /** Whether the log has been read once; before, whoever asks waits for it. */
  public boolean isRead() {
    return read.head() > 0;
  }

  /** The next reader reads the whole log again. */
  public void forget() {
    reading.lock();
    try {
      read = new Read<>(nothing, 0);
    } finally {
      reading.unlock();
    }
  }
}
