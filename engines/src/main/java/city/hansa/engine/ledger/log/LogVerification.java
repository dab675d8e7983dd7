package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.MissingTile;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Computes a whole log anew. Leaves come from the entries, never from what was published over them;
 * their root must be the signed one. The published tiles serve to name each entry that differs:
 * where they still lead to the signed root, what they say of every entry is certain.
 *
 * <p>O(n) hashes, 64 bytes of memory for 256 entries, reading each entry once.
 */
public final class LogVerification {

  private final LogSource source;
  private final Checkpoint checkpoint;
  private final Optional<Earlier> earlier;
  private final List<Finding> findings = new ArrayList<>();

  private LogVerification(LogSource source, Checkpoint checkpoint, Optional<Earlier> earlier) {
    this.source = source;
    this.checkpoint = checkpoint;
    this.earlier = earlier;
  }

  /**
   * @param checkpoint of the source, its signature checked
   * @param earlier what was kept of the log before, its signature checked
   * @param threads that read and hash, 1 or more
   */
  public static LogReport verify(
      LogSource source, Checkpoint checkpoint, Optional<Earlier> earlier, int threads)
      throws InterruptedException {
    return new LogVerification(source, checkpoint, earlier).run(threads);
  }

  private LogReport run(int threads) throws InterruptedException {
    LogScan scan = new LogScan(source, checkpoint.size(), wanted()).run(threads);
    boolean sound = root(checkpoint.size(), scan.computed()).equals(checkpoint.root());
    boolean more = sound ? wrongTiles(scan) : entries(scan);
    upperTiles(scan.published());
    earlier.ifPresent(kept -> compare(kept, scan.computed()));
    return new LogReport(checkpoint, findings, more);
  }

  private Set<Long> wanted() {
    Set<Long> wanted = new HashSet<>();
    earlier.ifPresent(kept -> {
      wanted.add(kept.checkpoint().size() / TileId.FULL);
      wanted.add((kept.number() - 1) / TileId.FULL);
    });
    return wanted;
  }

  private static Hash root(long size, RebuiltTiles tiles) {
    try {
      return new Tree(size, tiles).root();
    } catch (MissingTile incomplete) {
      return Hash.OF_NOTHING;
    }
  }

  /** The entries are as signed: where tiles differ, it is the tiles that are wrong. */
  private boolean wrongTiles(LogScan scan) {
    for (BundleCheck bundle : scan.different()) {
      findings.add(new Finding.TileWrong(new TileId(0, bundle.index(), bundle.width()).path()));
    }
    return scan.more();
  }

  private boolean entries(LogScan scan) {
    findings.add(new Finding.RootDiffers(checkpoint.size()));
    Differences differences = new Differences();
    for (BundleCheck bundle : scan.different()) {
      String failure = bundle.failure();
      if (failure == null) {
        differences.add(bundle);
      } else {
        long first = bundle.firstNumber();
        findings.add(new Finding.Unreadable(first, first + bundle.width() - 1, failure));
      }
    }
    findings.addAll(differences.findings());
    return scan.more() || differences.more();
  }

  /** Tiles above the leaves must follow from those below them. */
  private void upperTiles(RebuiltTiles below) {
    Edge.layout(checkpoint.size())
        .filter(tile -> tile.level() > 0)
        .filter(tile -> !Arrays.equals(published(tile), below.read(tile)))
        .forEach(tile -> findings.add(new Finding.TileWrong(tile.path())));
  }

  private byte[] published(TileId tile) {
    try {
      return source.tile(tile);
    } catch (IOException missing) {
      return new byte[0];
    }
  }

  private void compare(Earlier kept, RebuiltTiles computed) {
    long then = kept.checkpoint().size();
    if (then > checkpoint.size()) {
      findings.add(new Finding.Shortened(then, checkpoint.size()));
      return;
    }
    if (!root(then, computed).equals(kept.checkpoint().root())) {
      findings.add(new Finding.HistoryRewritten(then));
    }
    if (kept.number() > 0) {
      byte[] leaves = computed.leaves().get((kept.number() - 1) / TileId.FULL);
      int i = (int) ((kept.number() - 1) % TileId.FULL);
      if (leaves == null
          || leaves.length < (i + 1) * Hash.BYTES
          || !Hash.in(leaves, i).equals(kept.leaf())) {
        findings.add(new Finding.ReceiptDiffers(kept.number()));
      }
    }
  }
}
