package city.hansa.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has appended to the log: handed on after its commit, forgotten if it
 * is taken back.
 */
final class Pending implements TransactionSynchronization {
  private final Ledger ledger;
  private final List<LedgerWriting> writings = new ArrayList<>();
  private List<LedgerStore.Tile> full = List.of();
  private @Nullable Snapshot newest;

  private Pending(Ledger ledger) {
    this.ledger = ledger;
  }

  /** That of the running transaction; one begins where there is none. */
  static Pending of(Ledger ledger) {
    if (TransactionSynchronizationManager.getResource(ledger) instanceof Pending known) {
      return known;
    }
    Pending begun = new Pending(ledger);
    TransactionSynchronizationManager.bindResource(ledger, begun);
    TransactionSynchronizationManager.registerSynchronization(begun);
    return begun;
  }

  void begun(LedgerWriting writing) {
    writings.removeIf(LedgerWriting::finished);
    writings.add(writing);
  }

  void written(Snapshot snapshot, Collection<LedgerStore.Tile> lastFull) {
    newest = snapshot;
    full = List.copyOf(lastFull);
  }

  Optional<Snapshot> newest() {
    return Optional.ofNullable(newest);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (!writings.stream().allMatch(LedgerWriting::finished)) {
      throw new IllegalStateException("Entries were added to the log and not signed for");
    }
  }

  @Override
  public void afterCommit() {
    if (newest != null) {
      ledger.committed(newest, full);
    }
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(ledger);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(ledger, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(ledger);
  }
}
