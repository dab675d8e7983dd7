package city.hansa.start;

import city.hansa.kernel.ShippedFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings all shipped facts into the database, in order. Each load and the row that remembers it
 * stand in one transaction: a crash leaves whole loads only, and the next start goes on after them.
 */
@Service
class ShippedLoads {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedLoads.class);
  private final List<ShippedFacts> inOrder;
  private final LoadStore store;
  private final TransactionTemplate transactions;
  private final LoadState state;

  /** What a run came to. */
  enum Outcome {
    UNCHANGED,
    CHANGED,
    FAILED
  }

  ShippedLoads(
      List<ShippedFacts> facts,
      LoadStore store,
      TransactionTemplate transactions,
      LoadState state) {
    this.inOrder =
        facts.stream()
            .sorted(Comparator.comparingInt(ShippedFacts::order).thenComparing(ShippedFacts::name))
            .toList();
    this.store = store;
    this.transactions = transactions;
    this.state = state;
  }

  /** Loads what is not loaded yet in the version that ships; stops at the first that fails. */
  Outcome run() {
    state.begin(inOrder.stream().map(ShippedFacts::name).toList());
    Outcome outcome = Outcome.UNCHANGED;
    for (ShippedFacts facts : inOrder) {
      try {
        boolean changed = Boolean.TRUE.equals(transactions.execute(status -> loadIfNew(facts)));
        outcome = changed ? Outcome.CHANGED : outcome;
      } catch (RuntimeException e) {
        LOG.error("Loading {} failed; what it had written is undone", facts.name(), e);
        state.change(facts.name(), step -> step.failed(reason(e)));
        return Outcome.FAILED;
      }
    }
    return outcome;
  }

  private boolean loadIfNew(ShippedFacts facts) {
    String version = facts.version();
    if (store.isLoaded(facts.name(), version)) {
      finished(facts, store.rowsOf(facts.name()));
      return false;
    }
    store.lock();
    if (store.isLoaded(facts.name(), version)) {
      finished(facts, store.rowsOf(facts.name()));
      return false;
    }
    long start = System.nanoTime();
    long rows = facts.load(new ProgressLine(facts.name(), state));
    store.remember(facts.name(), version, rows);
    double seconds = (System.nanoTime() - start) / 1e9;
    LOG.info(
        "Loaded {}: {} in {} s",
        facts.name(),
        "%,d".formatted(rows),
        String.format(Locale.ROOT, "%.1f", seconds));
    finished(facts, rows);
    return true;
  }

  private void finished(ShippedFacts facts, long rows) {
    state.change(facts.name(), step -> step.done(rows));
  }

  /** The innermost cause says what really happened. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
