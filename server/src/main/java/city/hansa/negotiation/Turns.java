package city.hansa.negotiation;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One step at a time on one draft. Whoever waits does so here, first come first served, and holds
 * no connection meanwhile: a hundred and fifty delegations share a dozen of them. What orders steps
 * for good is the lock on the negotiation's row, which other servers see too.
 */
@Component
class Turns {
  /** Drafts share them by chance; more than a handful are never worked on in the same second. */
  private static final int COUNT = 64;

  private final ReentrantLock[] turns =
      Stream.generate(() -> new ReentrantLock(true)).limit(COUNT).toArray(ReentrantLock[]::new);
  private final TransactionTemplate transactions;

  Turns(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  /** In a transaction of its own, whole or not at all. */
  Working take(String instrument, Supplier<Working> step) {
    ReentrantLock turn = turns[Math.floorMod(instrument.hashCode(), COUNT)];
    turn.lock();
    try {
      return Objects.requireNonNull(transactions.execute(open -> step.get()));
    } catch (Stopped stopped) {
      return stopped.why();
    } finally {
      turn.unlock();
    }
  }
}
