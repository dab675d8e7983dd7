package city.hansa.ledger;

import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Entries being appended, within one transaction and by one thread: any number of {@link #add},
 * then {@link #finish}, which signs once. About a microsecond an entry; half a megabyte of memory
 * whatever the number. Left unfinished, it fails the transaction rather than lose entries.
 */
public final class LedgerWriting {

  /** Tiles are sent to the database in lots of this many, 256 kB. */
  private static final int LOT = 32;

  private final LedgerStore store;
  private final LedgerKeys keys;
  private final Pending pending;
  private final Head head;
  private final Edge edge;
  private final Hashing hashing = new Hashing();
  private final byte[] leaves = new byte[TileId.FULL * Hash.BYTES];
  private final List<LedgerStore.Tile> full = new ArrayList<>();
  private final Deque<LedgerStore.Tile> lately = new ArrayDeque<>();
  private int waiting;
  private boolean finished;

  LedgerWriting(LedgerStore store, LedgerKeys keys, Pending pending, Head head, Edge edge) {
    this.store = store;
    this.keys = keys;
    this.pending = pending;
    this.head = head;
    this.edge = edge;
  }

  /**
   * Appends an entry and returns its number in the log, from 1.
   *
   * @param entry 1 to 65,535 bytes
   */
  public long add(byte[] entry) {
    if (finished) {
      throw new IllegalStateException("What is signed takes no more entries");
    }
    if (entry.length == 0 || entry.length > Bundle.LONGEST_ENTRY) {
      throw new IllegalArgumentException("An entry has 1 to 65,535 bytes, not " + entry.length);
    }
    if (waiting == TileId.FULL) {
      flush();
    }
    hashing.leaf(entry, 0, entry.length, leaves, waiting);
    waiting++;
    return edge.size() + waiting;
  }

  private void flush() {
    edge.append(
        Arrays.copyOf(leaves, waiting * Hash.BYTES),
        (tile, hashes) -> full.add(new LedgerStore.Tile(tile, hashes)));
    waiting = 0;
    if (full.size() >= LOT) {
      save();
    }
  }

  /** Signs the log as it is now; one signature. */
  public Checkpoint finish() {
    flush();
    edge.partial((tile, hashes) -> {
      int bits = 8 * tile.level();
      if (head.size() >>> bits != edge.size() >>> bits) {
        full.add(new LedgerStore.Tile(tile, hashes));
      }
    });
    save();
    finished = true;
    Checkpoint checkpoint = new Checkpoint(head.origin(), edge.size(), edge.root());
    String note = keys.signer(head.key()).sign(checkpoint.text()).toString();
    Head now = new Head(head.origin(), edge.size(), checkpoint.root(), note, head.key());
    store.advance(now);
    pending.written(new Snapshot(now, edge), lately);
    return checkpoint;
  }

  private void save() {
    store.save(full);
    full.stream().filter(tile -> tile.id().full()).forEach(lately::add);
    while (lately.size() > LOT) {
      lately.removeFirst();
    }
    full.clear();
  }

  boolean finished() {
    return finished;
  }
}
