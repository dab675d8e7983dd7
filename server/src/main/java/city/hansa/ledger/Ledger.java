package city.hansa.ledger;

import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.Edge;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of all acts. Who deposits acts appends their entries in the same transaction, so that an
 * act and its place in the log are there together or not at all; transactions that append come one
 * after the other. After the commit {@link #receipt} tells anyone's place from memory.
 */
@Service
public class Ledger {
  private final LedgerStore store;
  private final LedgerKeys keys;
  private final TileCache tiles;
  private volatile Snapshot newest;

  Ledger(LedgerStore store, LedgerStart start, LedgerKeys keys) {
    this.store = store;
    this.keys = keys;
    this.tiles = new TileCache(store);
    this.newest = read(start.open());
  }

  /**
   * Holds the log until the transaction ends and returns its size: the next entry's number is one
   * more.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public long lock() {
    return store.lockHead().size();
  }

  /** Appends entries, each 1 to 65,535 bytes, and signs once. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Checkpoint append(List<byte[]> entries) {
    LedgerWriting writing = begin();
    entries.forEach(writing::add);
    return writing.finish();
  }

  /** Begins to append; for batches of any size. */
  @Transactional(propagation = Propagation.MANDATORY)
  public LedgerWriting begin() {
    Head head = store.lockHead();
    Pending pending = Pending.of(this);
    LedgerWriting writing =
        new LedgerWriting(store, keys, pending, head, edgeOf(head, pending).copy());
    pending.begun(writing);
    return writing;
  }

  /**
   * The edge under a head: the one in memory if it is of that head, else read anew, since another
   * process may have appended.
   */
  private Edge edgeOf(Head head, Pending pending) {
    Snapshot known = pending.newest().orElse(newest);
    return known.isOf(head) ? known.edge() : read(head).edge();
  }

  private Snapshot read(Head head) {
    return new Snapshot(head, Edge.of(head.size(), store));
  }

  /** What a transaction appended, now that it is committed. */
  void committed(Snapshot snapshot, List<LedgerStore.Tile> full) {
    full.forEach(tile -> tiles.put(tile.id(), tile.hashes()));
    synchronized (this) {
      if (snapshot.head().size() >= newest.head().size()) {
        newest = snapshot;
      }
    }
  }

  /**
   * A receipt under the newest checkpoint, for an entry that was committed; some microseconds for
   * one just appended, and never more than a millisecond and three small reads.
   *
   * @param number of the entry, as {@link LedgerWriting#add} returned it
   * @param entry exactly as it was appended
   * @throws IllegalArgumentException if the log has no such number
   */
  public Receipt receipt(long number, byte[] entry) {
    Snapshot now = upTo(number);
    return Receipt.of(
        number, entry, now.edge().tree(tiles).inclusion(number - 1), now.head().checkpoint());
  }

  private Snapshot upTo(long number) {
    Snapshot now = newest;
    return number > now.head().size() ? refresh() : now;
  }

  private Snapshot refresh() {
    Snapshot found = read(head());
    committed(found, List.of());
    return found;
  }

  /** Entries so far, of committed transactions of all processes. */
  public long size() {
    return head().size();
  }

  /** The newest checkpoint, a signed note. */
  public String checkpoint() {
    return head().checkpoint();
  }

  Head head() {
    return store.findHead().orElseThrow();
  }

  /** Every public key: those retired first, then the one that signs, then the one to come. */
  public List<LedgerKey> keys() {
    return store.keys();
  }

  /**
   * The key that will follow the present one: made now if there is none yet. Name it in an act,
   * signed for under the present key, before {@link #useNextKey}.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public VerifierKey nextKey() {
    return keys.next(store.lockHead());
  }

  /**
   * Lets the next key sign from now on. The newest checkpoint is signed by both; what the old key
   * signed stays good.
   *
   * @throws IllegalStateException if {@link #nextKey} was never asked for
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Checkpoint useNextKey() {
    Head before = store.lockHead();
    Pending pending = Pending.of(this);
    Head head = keys.change(before);
    pending.written(new Snapshot(head, edgeOf(before, pending)), List.of());
    return new Checkpoint(head.origin(), head.size(), head.root());
  }
}
